/// Makes tables fit the paper before a page is printed: a browser cuts what is wider than the sheet, and says nothing.
extension Tab {
  /// Narrows cells and lessens letters of each table that is wider than its place, down to a floor.
  ///
  /// Words up to 20 letters long and numbers stay whole, longer ones such as addresses break. A paragraph with a word that
  /// cannot be broken is not justified, since that would tear the line before it apart.
  ///
  /// - Returns: false when a table does not fit in letters that can be read; it then breaks numbers, too, so that
  ///   nothing is lost as far as that helps.
  func fitTables() async throws(PrintingFailure) -> Bool {
    try await emulate(media: "print")
    let fits = try await answer("(\(Self.fitScript))(\(Self.pullInScript))")
    try await emulate(media: "")
    return fits
  }

  private static let fitScript = #"""
    (pullIn) => {
      const px = (length) => {
        const probe = document.body.appendChild(document.createElement('div'));
        probe.style.cssText = `position:absolute;width:${length}`;
        const width = probe.getBoundingClientRect().width;
        probe.remove();
        return width;
      };
      const open = (rules) => [...rules].flatMap((r) => r instanceof CSSMediaRule ? open(r.cssRules) : [r]);
      const pages = [...document.styleSheets].flatMap((s) => open(s.cssRules)).filter((r) => r instanceof CSSPageRule);
      const said = (page, name) => ['', page].map((n) => pages.filter((r) => r.selectorText === n)
        .map((r) => r.style.getPropertyValue(name)).filter(Boolean).pop()).filter(Boolean).pop();
      const paper = (page) => {
        const size = said(page, 'size') || 'a4';
        const [short, long] = /a3/i.test(size) ? ['297mm', '420mm'] : ['210mm', '297mm'];
        const margin = (side) => px(said(page, `margin-${side}`) || '0');
        const lying = /landscape/i.test(size);
        return px(lying ? long : short) - margin('left') - margin('right');
      };
      const first = document.querySelector('.poster, .entry, .paper, main') || document.body;
      const page = getComputedStyle(first).page;
      document.documentElement.style.width = `${paper(page === 'auto' ? getComputedStyle(document.body).page : page)}px`;
      let fits = true;
      for (const p of document.querySelectorAll('.body p, .body li')) {
        if (/[!-~]{16,}/.test(p.textContent)) p.style.setProperty('text-align', 'start', 'important');
      }
      for (const table of document.querySelectorAll('.body table, .leaf table')) {
        const box = table.parentElement;
        const wide = () => Math.max(table.scrollWidth, table.getBoundingClientRect().width);
        const isOver = () => wide() > box.clientWidth + 1;
        if (!isOver()) continue;
        const cells = [...table.querySelectorAll('td, th')];
        const set = (element, name, value) => element.style.setProperty(name, value, 'important');
        for (const cell of cells) {
          const text = cell.textContent;
          const longest = Math.max(0, ...text.split(/[^!-~]+/).map((word) => word.length));
          set(cell, 'padding', '.8mm 1mm');
          set(cell, 'min-width', longest > 20 ? '8em' : text.trim().length > 3 ? '2.2em' : '0');
          set(cell, 'overflow-wrap', longest > 20 ? 'anywhere' : 'break-word');
          set(cell, 'word-break', 'normal');
          set(cell, 'white-space', 'normal');
          for (const link of cell.querySelectorAll('*')) set(link, 'word-break', longest > 20 ? 'break-all' : 'normal');
        }
        const usual = parseFloat(getComputedStyle(table).fontSize);
        const floor = Math.min(usual, Math.max(px('6.5pt'), usual * .45));
        let size = usual;
        while (isOver() && size > floor) {
          size = Math.max(floor, size - .5);
          set(table, 'font-size', `${size}px`);
          if (size < usual * .75) for (const cell of cells) set(cell, 'padding', '.6mm .5mm');
        }
        if (!isOver()) continue;
        for (const cell of cells) {
          set(cell, 'min-width', '0');
          set(cell, 'overflow-wrap', 'anywhere');
        }
        fits = false;
      }
      pullIn(px);
      document.documentElement.style.width = '';
      return fits;
    }
    """#
}

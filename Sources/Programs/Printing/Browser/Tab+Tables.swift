/// Makes tables fit the paper before a page is printed: a browser cuts what is wider than the sheet, and says nothing.
extension Tab {
  /// Narrows cells and lessens letters of each table that is wider than its place, down to a floor.
  ///
  /// Words up to 20 letters long and numbers stay whole, longer ones such as addresses break. A paragraph with a word that
  /// cannot be broken is not justified, since that would tear the line before it apart.
  ///
  /// A table whose letters would have to be smaller than three quarters of the usual is turned, where the theme has a
  /// page named `across` that lies: with the whole paper where that is short, else with the headings and the short line
  /// before it, which would stand alone otherwise.
  ///
  /// - Returns: whether all tables fit in letters that can be read; one that does not breaks numbers, too, so that
  ///   nothing is lost as far as that helps. And the rows of all tables, to be looked for in the PDF.
  func fitTables() async throws(PrintingFailure) -> (fits: Bool, rows: [TableRow]) {
    try await emulate(media: "print")
    let fits = try await answer("(\(Self.fitScript))(\(Self.pullInScript))")
    let rows = try await rows("(\(Self.rowsScript))()")
    try await emulate(media: "")
    return (fits, rows)
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
      const set = (element, name, value) => element.style.setProperty(name, value, 'important');
      const turned = [];
      const lay = (element, width) => {
        element.classList.add('across');
        const page = getComputedStyle(element).page;
        if (page === 'auto' || !/landscape/i.test(said(page, 'size')) || paper(page) < width * 1.1) return false;
        element.style.width = `${paper(page)}px`;
        return turned.push(element);
      };
      const turn = (box) => {
        const sheet = box.closest('.poster, .entry, .paper.item');
        const [width, high] = [box.clientWidth, (e) => e.getBoundingClientRect().height];
        if (sheet && (sheet.matches('.poster') || high(sheet) - high(box) < px('165mm'))) {
          if (!lay(sheet, width)) sheet.classList.remove('across');
          return;
        }
        if (box.parentElement.closest('td, th, .across')) return;
        const across = document.createElement('div');
        box.before(across);
        across.append(box);
        if (!lay(across, width)) return across.replaceWith(box);
        const before = () => across.previousElementSibling;
        if (before()?.tagName === 'P' && before().textContent.length < 25) across.prepend(before());
        while (/^H[2-6]$/.test(before()?.tagName)) across.prepend(before());
      };
      for (const table of document.querySelectorAll('.body table, .leaf table')) {
        const box = table.closest('.table') || table.parentElement;
        const wide = () => Math.max(table.scrollWidth, table.getBoundingClientRect().width);
        const isOver = () => wide() > table.parentElement.clientWidth + 1;
        const cells = [...table.querySelectorAll('td, th')];
        const letter = parseFloat(getComputedStyle(table).fontSize);
        const isCramped = (cell) => cell.textContent.trim().length > 3 && cell.clientWidth < letter * 2;
        if (!isOver() && !cells.some(isCramped)) continue;
        const pad = (value) => { for (const cell of cells) set(cell, 'padding', value); };
        for (const cell of cells) {
          const text = cell.textContent;
          const longest = Math.max(0, ...text.split(/[^!-~]+/).map((word) => word.length));
          set(cell, 'min-width', longest > 20 ? '8em' : text.trim().length > 3 ? '2.8em' : '0');
          set(cell, 'overflow-wrap', longest > 20 ? 'anywhere' : 'break-word');
          set(cell, 'word-break', 'normal');
          set(cell, 'white-space', 'normal');
          for (const link of cell.querySelectorAll('*')) set(link, 'word-break', longest > 20 ? 'break-all' : 'normal');
        }
        const usual = parseFloat(getComputedStyle(table).fontSize);
        const lessened = (least) => {
          pad('.8mm 1mm');
          for (let size = usual; ; size = Math.max(least, size - .5)) {
            set(table, 'font-size', `${size}px`);
            if (size < usual * .75) pad('.6mm .5mm');
            if (!isOver() || size <= least) return !isOver();
          }
        };
        const floor = Math.min(usual, Math.max(px('6.5pt'), usual * .45));
        if (lessened(Math.max(floor, usual * .75))) continue;
        turn(box.matches('.table') ? box : table);
        if (lessened(floor)) continue;
        for (const cell of cells) {
          set(cell, 'min-width', '0');
          set(cell, 'overflow-wrap', 'anywhere');
        }
        fits = false;
      }
      for (const element of turned) element.style.width = '';
      pullIn(px);
      document.documentElement.style.width = '';
      return fits;
    }
    """#
}

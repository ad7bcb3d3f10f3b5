/// What the tables of a page say, to be looked for in its PDF.
extension Tab {
  /// A function that gives the rows of all tables that paper shows, in the order of the page.
  ///
  /// A third of a sheet is 75 mm. A cell that sticks while a list is scrolled is painted after the others: on paper none
  /// does.
  static let rowsScript = #"""
    () => {
      const tall = 75 / 25.4 * 96;
      const part = (element, side) => !['none', 'normal'].includes(getComputedStyle(element, side).content);
      const walk = (node, pieces) => {
        for (const child of node.childNodes) {
          if (child.nodeType === Node.TEXT_NODE) pieces[pieces.length - 1] += child.data;
          if (child.nodeType !== Node.ELEMENT_NODE) continue;
          const style = getComputedStyle(child);
          if (style.display === 'none' || style.visibility === 'hidden') continue;
          if (part(child, '::before')) pieces.push('');
          walk(child, pieces);
          if (part(child, '::after')) pieces.push('');
        }
      };
      const pieces = (cell) => {
        if (!cell.children.length) return [cell.textContent];
        const found = [''];
        walk(cell, found);
        return found;
      };
      return [...document.querySelectorAll('tr')].filter((row) => row.getClientRects().length).map((row) => ({
        cells: [...row.cells].map(pieces),
        isTall: row.getBoundingClientRect().height > tall,
      }));
    }
    """#
}

/// Saves the page that would hold the last few lines of a sheet, or its slip alone.
extension Tab {
  /// A function of one that turns lengths into pixels; it runs while the page is laid out as wide as its paper.
  ///
  /// GB/T 9704 lets the distance of lines be changed so that no page is left without text. A sheet whose last page would
  /// be filled up to a seventh is set tighter (class `tight`), if by its height it then ends a page earlier. Where pages
  /// break is not asked: at worst a sheet is a little tighter and as long as before. Large print stays as it is, and
  /// so does a sheet with a table across, whose pages have two heights.
  static let pullInScript = #"""
    (px) => {
      if (location.hash === '#large') return;
      const page = px('225mm');
      for (const sheet of document.querySelectorAll('.entry-sheet, .paper.item')) {
        if (sheet.closest('.across') || sheet.querySelector('.across')) continue;
        const height = () => sheet.getBoundingClientRect().height;
        const full = Math.floor(height() / page);
        if (full < 1 || height() - full * page > px('32mm')) continue;
        sheet.classList.add('tight');
        if (height() > full * page - px('1mm')) sheet.classList.remove('tight');
      }
    }
    """#
}

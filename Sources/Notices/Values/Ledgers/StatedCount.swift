/// A figure of a form that nothing else gives (台账/统计数.csv), such as how many posts a microblog had.
package struct StatedCount: Sendable {
  package var row: Int
  package var year: Located<Int>
  /// 项目: the name of the figure, such as `统计表.7`.
  package var figure: Located<String>
  /// 数值, in hundredths: 1.25 is 125.
  package var value: Located<Int>
}

import Compliance
import Diagnostics
import Testing

@Suite("number-half-masked")
struct NumberHalfMaskedTests {
  @Test(
    "finds numbers of which too little is masked",
    arguments: [
      LeakCase("⟦370399199003****35⟧"),
      LeakCase("⟦37039919900307****⟧"),
      LeakCase("⟦3703991990****535⟧"),
      LeakCase("⟦3703991990•••74535⟧"),
      LeakCase("⟦370399199003XXXX35⟧"),
      LeakCase("⟦3703991990＊＊＊＊4535⟧"),
      LeakCase("***⟦399199003074535⟧"),
      LeakCase("⟦138000000**⟧"),
      LeakCase("⟦1380***0000⟧"),
      LeakCase("手机⟦1380000000*⟧"),
      LeakCase("身份证号⟦370399900307***⟧"),
      LeakCase("卡号：⟦629999010203***0018⟧"),
      LeakCase("⟦629999010203****018⟧"),
      LeakCase("⟦3703991990***4535⟧"), LeakCase("| 张三 | 370399********4535 | ⟦37039919900307****⟧ |"),
      LeakCase("370399********4535，⟦370399199003******⟧"),
      LeakCase("⟦370399************⟧，******19900307****"), LeakCase("139********、⟦***12345678⟧"),
      LeakCase("张三⟦***12345678⟧"), LeakCase("⟦3703991990OOOO4535⟧"), LeakCase("⟦37039919900307OOOO⟧"),
      LeakCase("⟦3703991990口口口口4535⟧"), LeakCase("⟦3703991990某某某某4535⟧"), LeakCase("⟦3703991990~~~~4535⟧"),
      LeakCase("⟦3703991990____4535⟧"), LeakCase("⟦3703991990❌❌❌❌4535⟧"), LeakCase("⟦3703991990〇〇〇〇4535⟧"),
      LeakCase("卡号：⟦629999******0018⟧"),
      LeakCase("手机⟦1380甲甲甲0000⟧找他"), LeakCase("身份证号ｚ⟦370399199003****35⟧"), LeakCase("手机：Z⟦1380000000*⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("number-half-masked") }

  @Test(
    "leaves numbers alone that are masked enough",
    arguments: [
      LeakCase("370399********1234"), LeakCase("设备Z370399199003****35"),
      LeakCase("3703**********1234"),
      LeakCase("3****************4"),
      LeakCase("138****0000"),
      LeakCase("138XXXX0000"),
      LeakCase("629999*********0018"),
      LeakCase("370399＊＊＊＊＊＊＊＊1234"),
      LeakCase("370399****1234"),
      LeakCase("6299 **** **** 0018"),
      LeakCase("1380×200×25"),
      LeakCase("1200*800"),
      LeakCase("2013**年**"),
      LeakCase("**370399**"),
      LeakCase("370399199003"),
      LeakCase("编号370399199003****35"),
      LeakCase("13*****"), LeakCase("138****0000 0533-1234567"), LeakCase("138口口口口0000"), LeakCase("138某某某某0000"),
      LeakCase("370399OOOOOOOO4535"), LeakCase("370399〇〇〇〇〇〇〇〇4535"), LeakCase("138~~~~0000"), LeakCase("138____0000"),
      LeakCase("138❌❌❌❌0000"), LeakCase("3****************5，******19900307****"),
      LeakCase("370399********4535，3703981990********"), LeakCase("370399********4535\n3703991990********"),
    ])
  func passes(_ example: LeakCase) { example.check("number-half-masked") }

  @Test(
    "any character masks that stands there more than once",
    arguments: [".", "-", "—", "…", "$", "/", "N", "隐", "囗", "＝"])
  func anyCharacter(_ sign: String) {
    let mask = String(repeating: sign, count: 3)
    LeakCase("身份证号：⟦3703991990\(mask)74535⟧").check("number-half-masked")
    LeakCase("手机：⟦138\(mask)12345⟧").check("number-half-masked")
    LeakCase("卡号：⟦622588123\(mask)7898⟧").check("number-half-masked")
    LeakCase("手机：138\(sign)\(mask)1234").check("number-half-masked")
    LeakCase("分别为138\(mask)12345").check("number-half-masked")
  }

  @Test("a single word that masks", arguments: ["某", "口", "~", "♡", "🔒"])
  func single(_ word: String) {
    for text in ["身份证号：37039919900307453\(word)", "身份证号：370399\(word)99\(word)0307\(word)535"] {
      var found = 0
      LeakScan(.plain).scan(text) { if !$0.isAsked { found += 1 } }
      #expect(found == 1, "\(text)")
    }
  }

  @Test("two maskings of a card, and a day of birth beside the number it is masked in, are the whole number")
  func completed() {
    LeakCase("卡号：⟦622588********98⟧，⟦62**********7898⟧").check("number-half-masked")
    LeakCase("张三，1990年3月7日出生，⟦370399********4535⟧").check("number-half-masked")
    for day in ["一九九〇年三月七日", "１９９０年３月７日", "1990 03 07", "90年3月7日", "1990 年 3 月 7 日"] {
      LeakCase("张三，⟦370399********4535⟧，\(day)出生").check("number-half-masked")
    }
    LeakCase("张三，1990年3月7日（农历二月十一）出生，⟦370399********4535⟧").check("number-half-masked")
    LeakCase("张三，一九九〇年三月八日出生，370399********4535").check("number-half-masked")
    LeakCase("| 姓名 | 出生日期 | 证件 |\n| --- | --- | --- |\n| 张三 | 1990-03-07 | ⟦370399********4535⟧ |").check(
      "number-half-masked")
    LeakCase("张三，1990年3月8日出生，370399********4535").check("number-half-masked")
    LeakCase(
      "| 姓名 | 出生年月 | 日期 | 证件 |\n| --- | --- | --- | --- |\n| 张三 | 1990年3月 | 1990-03-07 | 370399********4535 |"
    ).check("number-half-masked")
    LeakCase("张三，1990年3月7日审批，370399********4535").check("number-half-masked")
  }
}

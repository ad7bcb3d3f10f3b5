import Testing

@Suite("resident-id")
struct ResidentIDTests {
  @Test(
    "finds eighteen places with the right check digit, however typed",
    arguments: [
      LeakCase("张三，⟦370399199003074535⟧，"), LeakCase("⟦37039919900101001X⟧"), LeakCase("⟦37039919900101001x⟧"),
      LeakCase("⟦37039919900101001Ⅹ⟧"), LeakCase("⟦37039919900101001х⟧"), LeakCase("⟦３７０３９９１９９００３０７４５３５⟧"),
      LeakCase("⟦370399 19900307 4535⟧"), LeakCase("⟦370399-19900307-4535⟧"), LeakCase("⟦370399　19900307　453５⟧"),
      LeakCase("| 1 | ⟦370399199003074535⟧ | 200 |"), LeakCase("12 ⟦370399199003074535⟧ 13812"),
      LeakCase("⟦370399199003074535⟧和⟦370399200112314425⟧"), LeakCase("⟦370399.1990.0307.4535⟧"),
      LeakCase("⟦3703\u{200B}99199003\u{200D}074535⟧"), LeakCase("ID⟦370399199003074535⟧"),
      LeakCase("编号：⟦370399199003074535⟧"),
      LeakCase("张X⟦370399199003074535⟧"), LeakCase("张**⟦370399199003074535⟧"),
      LeakCase("张三⟦370399199003074535⟧/⟦370399200112314425⟧"),
      LeakCase("scan⟦370399199003074535⟧.jpg"), LeakCase("⟦370399199003074535⟧front.jpg"),
      LeakCase("残疾证号⟦37039919900307453543⟧"), LeakCase("⟦37039919900307453544⟧B1"),
      LeakCase("统一社会信用代码11370322004222241N，经办人⟦370399199003074535⟧"), LeakCase("A⟦370399199003074535⟧"),
      LeakCase("项目编号：⟦370399199003074535⟧"), LeakCase("| 订单号 |\n| --- |\n| ⟦370399199003074535⟧ |"),
    ])
  func fires(_ example: LeakCase) { example.check("resident-id") }

  @Test(
    "finds a wrong check digit, and the old form, beside a label",
    arguments: [
      LeakCase("身份证号：⟦370399199003074534⟧"), LeakCase("证件号码 ⟦370399900307453⟧"), LeakCase("⟦370399199003074534⟧（身份证）"),
      LeakCase("| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | ⟦370399199003074534⟧ |\n| 李四 | ⟦370399199003074536⟧ |"),
      LeakCase("身份证：⟦370399900307453⟧ 2013"), LeakCase("公民身份号码⟦370399199013074535⟧"),
      LeakCase("姓名,证件号码,村\n张三,⟦370399900307453⟧,示例一村"),
      LeakCase("姓名 身份证号 金额\n张三 ⟦370399900307453⟧ 200"),
      LeakCase("驾驶证号：⟦370399199003074534⟧"), LeakCase("残疾人证号 ⟦370399199003074534⟧43"),
      LeakCase("学籍号：G⟦370399199003074534⟧"),
      LeakCase("| 姓名 | 医保号 |\n| --- | --- |\n| 张三 | ⟦370399199003074534⟧ |"),
    ])
  func labelled(_ example: LeakCase) { example.check("resident-id") }

  @Test(
    "finds a number behind a stray letter where a label says what it is",
    arguments: [
      LeakCase("联系人身份证号ｚ⟦37039919900101001X⟧"), LeakCase("身份证号z⟦370399199003074535⟧"),
      LeakCase("身份证号：A⟦370399199003074534⟧"), LeakCase("身份证C⟦370399900307453⟧"),
      LeakCase("| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | Z⟦370399199003074535⟧ |"),
      LeakCase("身份证号见括号：甲（B⟦370399199003074535⟧）"),
    ])
  func behindLetter(_ example: LeakCase) { example.check("resident-id") }

  @Test(
    "leaves other numbers alone",
    arguments: [
      LeakCase("370399199003074534"), LeakCase("370399900307453"), LeakCase("统一社会信用代码 513703199001012961"),
      LeakCase("统一社会信用代码为513703199001012961"),
      LeakCase("| 统一社会信用代码 | 户 |\n| --- | --- |\n| 513703199001012961 | 3 |"),
      LeakCase("信用代码11370322004222241N"), LeakCase("11370322004222241N/2021-5135380"), LeakCase("示例镇政发〔2013〕12号"),
      LeakCase("2013-0031"), LeakCase("0533-3181234、0533-3181235"), LeakCase("1,234,567,890.00 元"),
      LeakCase("370399********4535"),
      LeakCase("身份证号：370399********4535"), LeakCase("3703991990030745351"),
      LeakCase("370399199013074535"), LeakCase("身份证\n\n370399199003074534"), LeakCase("37"),
      LeakCase("1370399199003074535"), LeakCase("37039919900307453598"), LeakCase("身份证 2013 05 20 2013 06 30 12"),
    ])
  func passes(_ example: LeakCase) { example.check("resident-id") }

  @Test("an all-digit credit code without its label is taken for an identity number")
  func ambiguous() { LeakCase("⟦513703199001012961⟧").check("resident-id") }

  @Test("finds a place too few or too many where it is called an identity number")
  func miscounted() {
    LeakCase("身份证号：⟦37039919900307453⟧").check("resident-id")
    LeakCase("身份证号：⟦3703991990030745350⟧").check("resident-id")
    LeakCase("项目编号：37039919900307453").check("resident-id")
  }
}

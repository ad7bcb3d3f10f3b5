import Testing

@Suite("passport")
struct PassportTests {
  @Test(
    "finds forms that nothing else has",
    arguments: [
      LeakCase("持⟦E12345678⟧出境"),
      LeakCase("⟦G12345678⟧"),
      LeakCase("⟦EA1234567⟧"),
      LeakCase("| 张三 | ⟦E12345678⟧ |"),
      LeakCase("⟦Ｅ12345678⟧"),
      LeakCase("⟦E1234\u{200B}5678⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("passport") }

  @Test(
    "finds the others beside a label",
    arguments: [
      LeakCase("护照号：⟦D12345678⟧"),
      LeakCase("护照 ⟦e12345678⟧"),
      LeakCase("通行证号码⟦C12345678⟧"),
      LeakCase("回乡证：⟦H1234567890⟧"),
      LeakCase("通行证：⟦M12345678⟧"),
      LeakCase("护照：⟦E 1234 5678⟧"),
      LeakCase("护照⟦G20130520⟧"),
      LeakCase("| 姓名 | 护照号 |\n| --- | --- |\n| 张三 | ⟦P12345678⟧ |"),
      LeakCase("Passport No: ⟦S12345678⟧"),
      LeakCase("护照号：⟦P1234567⟧"), LeakCase("护照号码：⟦123456789⟧"), LeakCase("护照号码 ⟦AB1234567⟧"),
      LeakCase("台胞证号：⟦12345678⟧"),
      LeakCase("往来港澳通行证号 ⟦W12345678⟧"), LeakCase("| 姓名 | 台胞证号 |\n| --- | --- |\n| 张三 | ⟦12345678⟧ |"),
    ])
  func labelled(_ example: LeakCase) { example.check("passport") }

  @Test(
    "leaves other letters and digits alone",
    arguments: [
      LeakCase("S12345678"), LeakCase("护照签发日期20130520"), LeakCase("护照咨询电话：0533-3181234"), LeakCase("12345678"),
      LeakCase("D20130520"),
      LeakCase("G20130520"),
      LeakCase("设备编号 E12345678"),
      LeakCase("合同号：EA1234567"),
      LeakCase("EI1234567"),
      LeakCase("E1234567"),
      LeakCase("E123456789"),
      LeakCase("AE12345678"),
      LeakCase("H12345678"),
      LeakCase("WS·2013-Y-12345678"),
      LeakCase("G2013号公路"),
      LeakCase("护照办理流程"),
    ])
  func passes(_ example: LeakCase) { example.check("passport") }
}

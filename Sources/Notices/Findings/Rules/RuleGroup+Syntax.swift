extension RuleGroup {
  /// Rules of `Finding+Syntax.swift`: structure of the front matter.
  package static let syntax = RuleGroup(
    Phrase(zh: "表头的结构", en: "structure of the front matter"),
    [
      RuleDescription(
        "yaml-syntax", .fault, .error, title: Phrase(zh: "格式读不懂", en: "cannot be read"),
        requirement: Phrase(
          zh: "每行写成“名称: 内容”，同一级左边对齐，列表用“- ”开头。",
          en: "Each line is \"key: value\", lines of one level are aligned, and lists begin with \"- \"."),
        wrong: """
          审查:
            - 填报 王芳 2013-05-21
           - 初审 李强 2013-05-22
          """,
        right: """
          审查:
            - 填报 王芳 2013-05-21
            - 初审 李强 2013-05-22
          """),
      RuleDescription(
        "yaml-document", .fault, .error, title: Phrase(zh: "文件里又开始了一个文档", en: "another document"),
        requirement: Phrase(
          zh: "一个设置文件里不能有第二个 --- 或 ...。",
          en: "A settings file holds one document: no further --- or ...."),
        wrong: """
          名称: 南鲁山镇政务公开栏
          ---
          语言: zh-CN
          """,
        right: """
          名称: 南鲁山镇政务公开栏
          语言: zh-CN
          """),
      RuleDescription(
        "yaml-directive", .fault, .error, title: Phrase(zh: "行首的 %", en: "a % at the start"),
        requirement: Phrase(
          zh: "行首的 % 另有用处，不能用。",
          en: "A % at the start of a line means something else and is not allowed."),
        wrong: "%标题: 关于防汛的通知", right: "标题: 关于防汛的通知"),
      RuleDescription(
        "yaml-complex-key", .fault, .error, title: Phrase(zh: "项目名不是文字", en: "a key that is no name"),
        requirement: Phrase(
          zh: "项目名要写成文字，不能是列表或者以 ? 开头。",
          en: "A key is a plain name, neither a list nor something after ?."),
        wrong: """
          ? [标题, 副题]
          : 关于防汛的通知
          """,
        right: "标题: 关于防汛的通知"),
      RuleDescription(
        "yaml-merge-key", .fault, .error, title: Phrase(zh: "合并键", en: "merge key"),
        requirement: Phrase(zh: "不能用 <<，各项目直接写出来。", en: "Merge keys are not allowed: write the keys out."),
        wrong: "<<: { 关键词: [防汛] }", right: "关键词: [防汛]"),
      RuleDescription(
        "yaml-anchor", .fault, .error, title: Phrase(zh: "锚点", en: "anchor"),
        requirement: Phrase(
          zh: "内容以 & 开头时加英文引号；YAML 的锚点不能用。",
          en: "YAML anchors are not allowed; a value that begins with & is put in quotes."),
        wrong: "标题: &通知 关于防汛", right: "标题: \"&通知 关于防汛\""),
      RuleDescription(
        "yaml-alias", .fault, .error, title: Phrase(zh: "引用", en: "alias"),
        requirement: Phrase(
          zh: "内容以 * 开头时加英文引号；YAML 的引用不能用。",
          en: "YAML aliases are not allowed; a value that begins with * is put in quotes."),
        wrong: "标题: *重要*通知", right: "标题: \"*重要*通知\""),
      RuleDescription(
        "yaml-tag", .fault, .error, title: Phrase(zh: "标签", en: "tag"),
        requirement: Phrase(
          zh: "内容以 ! 开头时加英文引号；YAML 的标签不能用。",
          en: "YAML tags are not allowed; a value that begins with ! is put in quotes."),
        wrong: "标题: !紧急 防汛通知", right: "标题: \"!紧急 防汛通知\""),
      RuleDescription(
        "reserved-character", .fault, .error, title: Phrase(zh: "开头的符号另有用处", en: "reserved character"),
        requirement: Phrase(
          zh: "内容以 @、`、% 等符号开头时加英文引号。",
          en: "A value that begins with a sign such as @, ` or % is put in quotes."),
        wrong: "标题: @全体 防汛通知", right: "标题: \"@全体 防汛通知\""),
      RuleDescription(
        "too-deep", .fault, .error, title: Phrase(zh: "层次太多", en: "nested too deeply"),
        requirement: Phrase(zh: "项目里的层次最多 4 层。", en: "Values are nested at most 4 levels deep."),
        wrong: "关键词: [[[[[防汛]]]]]", right: "关键词: [防汛]"),
    ])
}

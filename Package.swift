// swift-tools-version: 6.2

import PackageDescription

/// Everything that the compiler can promise, on in every target of ours.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library of ours; `dependencies` is its whole rule of import, checked by `--explicit-target-dependency-import-check`.
func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "noticeboard",
  products: [
    .executable(name: "noticeboard", targets: ["noticeboard"]),
    .executable(name: "noticeboard-benchmark", targets: ["Benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CExif", pkgConfig: "libexif", providers: [.apt(["libexif-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),

    library("Embedded", [], resources: [.embedInCode("Files")]),
    library("Notices", ["CYaml", "Embedded"]),
    library("Markup", ["CMark"]),
    library("Extraction", ["CZip", "CExpat", "CExif", "CLinux"]),
    library("Compliance", ["Notices", "Markup", "Extraction", "CCrypto"]),
    library("LinkCheck", ["Notices", "Compliance", .product(name: "Subprocess", package: "swift-subprocess")]),
    library("WordExport", [.product(name: "Subprocess", package: "swift-subprocess")]),
    library("Printing", [.product(name: "Subprocess", package: "swift-subprocess")]),
    library("Reporting", ["Notices", "Compliance"]),
    library("Pages", ["Notices", "Markup", "Compliance", "Reporting", "CQRCode", "Embedded"]),
    library("History", ["Notices", "Compliance", .product(name: "Subprocess", package: "swift-subprocess")]),
    library("Generator", ["Notices", "Markup", "Extraction", "Compliance", "Reporting", "Pages", "History", "CLinux"]),
    .executableTarget(
      name: "noticeboard",
      dependencies: [
        "Generator", "LinkCheck", "WordExport", "Printing", "Compliance", "Notices",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Generator", "Printing", "Compliance", "Notices",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Rival"],
      swiftSettings: strict),

    .executableTarget(
      name: "OutputProbe", dependencies: ["Generator"], path: "Tests/OutputProbe", swiftSettings: strict),
    .target(name: "Samples", dependencies: ["Notices"], path: "Tests/Samples", swiftSettings: strict),
    tests("NoticesTests", ["Notices", "Samples", .product(name: "Subprocess", package: "swift-subprocess")]),
    tests("ExtractionTests", ["Extraction", "Samples"]),
    tests("ComplianceTests", ["Compliance", "Extraction", "Markup", "Notices"]),
    tests(
      "LinkCheckTests",
      ["LinkCheck", "Compliance", "Notices", .product(name: "Subprocess", package: "swift-subprocess")]),
    tests("MarkupTests", ["Markup"]),
    tests("PrintingTests", ["Printing", "Samples"]),
    tests("HistoryTests", ["History", "Compliance", "Notices"]),
    tests("ReportingTests", ["Reporting", "Compliance", "Notices", "Samples"]),
    tests("PagesTests", ["Pages", "Embedded", "Reporting", "Compliance", "Notices"]),
    tests("GeneratorTests", ["Generator", "Pages", "Compliance", "Notices", "OutputProbe", "Samples", "noticeboard"]),
  ]
)

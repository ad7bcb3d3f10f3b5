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

/// For what nobody waits for, such as a command of a clerk: made small, which also compiles sooner.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// The linker of the program, lld, which can pack the places where it holds addresses of its own.
///
/// They are some 64,000, 1.5 MB less to read at each start; the linker that Swift would take cannot.
let packed: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"], .when(configuration: .release))
]

/// A library of ours; `dependencies` is its whole rule of import, checked by `--explicit-target-dependency-import-check`.
func library(_ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = strict) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
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
    // UsageRefusal reads the English sentences of this release to say them in Chinese; another one may word them anew.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
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

    library("Diagnostics", []),
    .target(name: "CEmbedded", exclude: ["Board", "Files"]),
    library("Embedded", ["CEmbedded"]),
    library("Notices", ["Diagnostics", "Embedded", "CYaml"]),
    library("Markup", ["CMark"]),
    library("Search", ["Embedded"]),
    library("Extraction", ["Embedded", "CZip", "CExpat", "CExif", "CLinux"]),
    library("Compliance", ["Diagnostics", "Embedded", "Notices", "Markup", "Extraction", "CCrypto"]),
    library("Pages", ["Diagnostics", "Embedded", "Notices", "Markup", "Compliance", "CQRCode"]),
    library(
      "History",
      ["Diagnostics", "Notices", "Compliance", "CLinux", .product(name: "Subprocess", package: "swift-subprocess")]),
    library(
      "Programs",
      ["Diagnostics", "Notices", "Compliance", "CLinux", .product(name: "Subprocess", package: "swift-subprocess")],
      small),
    library(
      "Generator",
      [
        "Diagnostics", "Embedded", "Notices", "Markup", "Search", "Extraction", "Compliance", "Pages", "History",
        "CLinux",
      ]),
    library(
      "Desk", ["Diagnostics", "Embedded", "Generator", "Notices", "Compliance", "Pages", "History", "CLinux", "CZip"],
      small),
    library("Serving", ["Diagnostics", "Generator", "Notices", "Compliance", "Pages", "CLinux"], small),
    library("Publishing", ["Diagnostics", "Generator", "Notices", "Compliance", "History", "Programs"], small),
    .executableTarget(
      name: "noticeboard",
      dependencies: [
        "Publishing", "Serving", "Desk", "Generator", "Programs", "Pages", "Compliance", "Notices", "Embedded",
        "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small, linkerSettings: packed),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Desk", "Generator", "Programs", "Compliance", "Notices", "Diagnostics", "LiveTrial", "CMark",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Rival"],
      swiftSettings: strict),

    .executableTarget(
      name: "OutputProbe", dependencies: ["Generator", "Diagnostics"], path: "Tests/OutputProbe", swiftSettings: strict),
    .target(name: "Samples", dependencies: ["Notices", "Diagnostics"], path: "Tests/Samples", swiftSettings: strict),
    .target(
      name: "LiveTrial", dependencies: ["Generator", "Notices", "Diagnostics", "Samples"], path: "Tests/LiveTrial",
      swiftSettings: strict),
    tests(
      "NoticesTests",
      ["Diagnostics", "Notices", "Samples", .product(name: "Subprocess", package: "swift-subprocess")]),
    tests("ExtractionTests", ["Embedded", "Extraction", "Samples"]),
    tests("ComplianceTests", ["Diagnostics", "Compliance", "Extraction", "Markup", "Notices", "Samples"]),
    tests("MarkupTests", ["Markup"]),
    tests("SearchTests", ["Search"]),
    tests("ServingTests", ["Serving"]),
    tests("HistoryTests", ["Diagnostics", "History", "Compliance", "Notices"]),
    tests(
      "ProgramsTests",
      [
        "Diagnostics", "Programs", "Compliance", "Notices", "Samples",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    tests("PagesTests", ["Diagnostics", "Pages", "Embedded", "Compliance", "Notices"]),
    tests(
      "GeneratorTests",
      [
        "Diagnostics", "Embedded", "Desk", "Publishing", "Serving", "Generator", "Pages", "Compliance", "Notices",
        "OutputProbe", "LiveTrial", "Samples",
        "noticeboard", .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
  ]
)

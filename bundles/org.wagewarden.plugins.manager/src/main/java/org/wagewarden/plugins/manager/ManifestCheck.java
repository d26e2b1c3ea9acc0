// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.plugins.api.PlatformPlugin;

/**
 * The rules for a plugin's manifest: it says what it is, and it cannot reach into the platform.
 *
 * @param platform the platform's version
 * @param coreNames symbolic names of the bundles that are no plugins
 * @param corePackages packages that those export
 */
record ManifestCheck(Version platform, Set<String> coreNames, Set<String> corePackages) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]{0,63}");
    private static final List<String> RESERVED = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "com.vaadin.",
            "org.osgi.",
            "org.slf4j",
            "org.apache.felix.",
            "tools.jackson.");

    /** What the manifest says, and all that is wrong with it. */
    record Finding(Optional<Candidate> candidate, List<Fault> faults) {}

    Finding check(Attributes manifest) {
        List<Fault> faults = new ArrayList<>();
        Optional<Candidate> candidate = candidate(manifest, faults);
        candidate
                .filter(c -> coreNames.contains(c.symbolicName()))
                .ifPresent(c -> faults.add(Fault.of(
                        6,
                        "包名" + c.symbolicName() + "属于平台自身，插件不得替换平台组件。",
                        c.symbolicName() + " is a bundle of the platform itself; a plugin cannot replace it.",
                        "请使用自己的 Bundle-SymbolicName。",
                        "Give the plugin a symbolic name of its own.")));
        exports(manifest, faults);
        reach(manifest, faults);
        return new Finding(candidate, faults);
    }

    private Optional<Candidate> candidate(Attributes manifest, List<Fault> faults) {
        List<Header> names = Header.parse(manifest.getValue(Constants.BUNDLE_SYMBOLICNAME));
        String name = names.isEmpty() ? "" : names.getFirst().paths().getFirst();
        Optional<Version> version = version(manifest.getValue(Constants.BUNDLE_VERSION));
        if (!"2".equals(manifest.getValue(Constants.BUNDLE_MANIFESTVERSION))
                || !NAME.matcher(name).matches()
                || version.isEmpty()) {
            faults.add(Fault.of(
                    5,
                    "文件不是OSGi包：清单缺少有效的 Bundle-SymbolicName、Bundle-Version 或 Bundle-ManifestVersion。",
                    "The file is no OSGi bundle: its manifest lacks a usable Bundle-SymbolicName, Bundle-Version or"
                            + " Bundle-ManifestVersion.",
                    "请确认放入的是插件jar包，而不是普通jar包。",
                    "Make sure that this is the plugin's jar and not an ordinary one."));
            return Optional.empty();
        }
        Optional<Header> descriptor = Header.parse(manifest.getValue(Constants.PROVIDE_CAPABILITY)).stream()
                .filter(h -> h.paths().contains(PlatformPlugin.NAMESPACE))
                .findFirst();
        return described(descriptor, faults)
                .map(d -> new Candidate(
                        name,
                        version.get(),
                        d.attributes().get("id"),
                        new LocalText(
                                d.attributes().get("name.zh"), d.attributes().get("name.en")),
                        d.attributes().get("vendor"),
                        new DistrictCode(d.attributes().getOrDefault("district", "city"))));
    }

    /** The descriptor, when it is complete. */
    private Optional<Header> described(Optional<Header> descriptor, List<Fault> faults) {
        List<String> missing = new ArrayList<>();
        for (String attribute : List.of("id", "name.zh", "name.en", "vendor")) {
            if (descriptor
                    .map(d -> d.attributes().get(attribute))
                    .filter(v -> !v.isBlank())
                    .isEmpty()) {
                missing.add(attribute);
            }
        }
        if (missing.isEmpty()
                && !ID.matcher(descriptor.get().attributes().get("id")).matches()) {
            missing.add("id");
        }
        if (missing.isEmpty() && !isDistrict(descriptor.get().attributes().getOrDefault("district", "city"))) {
            missing.add("district");
        }
        if (!missing.isEmpty()) {
            faults.add(Fault.of(
                    7,
                    "没有插件描述信息，或描述不完整、不合规：" + String.join("、", missing) + "。",
                    "There is no plugin descriptor, or it lacks (or has unusable) " + String.join(", ", missing) + ".",
                    "请插件提供方在代码中加上 @PlatformPlugin 注解。",
                    "The vendor has to add the annotation @PlatformPlugin."));
            return Optional.empty();
        }
        String range = descriptor.get().attributes().getOrDefault("platform", "[1.0,2)");
        if (!includes(range)) {
            faults.add(Fault.of(
                    8,
                    "插件适用的平台版本为" + range + "，当前平台版本为" + platform + "。",
                    "The plugin is for versions " + range + " of the platform; this is " + platform + ".",
                    "请使用与当前平台版本匹配的插件版本。",
                    "Use a version of the plugin that fits this platform."));
        }
        return descriptor;
    }

    private void exports(Attributes manifest, List<Fault> faults) {
        Set<String> taken = new TreeSet<>();
        for (Header export : Header.parse(manifest.getValue(Constants.EXPORT_PACKAGE))) {
            for (String path : export.paths()) {
                if (corePackages.contains(path) || RESERVED.stream().anyMatch((path + ".")::startsWith)) {
                    taken.add(path);
                }
            }
        }
        if (!taken.isEmpty()) {
            faults.add(Fault.of(
                    9,
                    "插件导出了平台保留的包：" + String.join("、", taken) + "。",
                    "The plugin exports packages that are the platform's: " + String.join(", ", taken) + ".",
                    "请插件提供方改为只导入这些包。",
                    "The vendor has to import these packages and not export them."));
        }
    }

    private static void reach(Attributes manifest, List<Fault> faults) {
        if (manifest.getValue(Constants.FRAGMENT_HOST) != null) {
            faults.add(Fault.of(
                    10,
                    "插件是附加到其他组件的片段（Fragment-Host），会改变该组件的内容。",
                    "The plugin is a fragment (Fragment-Host), which changes the bundle it attaches to.",
                    "请插件提供方改为独立的包。",
                    "The vendor has to make it a bundle of its own."));
        }
        if (Header.parse(manifest.getValue(Constants.DYNAMICIMPORT_PACKAGE)).stream()
                .flatMap(h -> h.paths().stream())
                .anyMatch(p -> p.endsWith("*"))) {
            faults.add(Fault.of(
                    11,
                    "插件使用了通配的动态导入（DynamicImport-Package: *）。",
                    "The plugin imports packages dynamically by wildcard (DynamicImport-Package: *).",
                    "请插件提供方在 Import-Package 中逐一列出所需的包。",
                    "The vendor has to list what it needs in Import-Package."));
        }
        if (manifest.getValue(Constants.BUNDLE_NATIVECODE) != null
                || manifest.getValue("Launcher-Agent-Class") != null
                || manifest.getValue("Premain-Class") != null) {
            faults.add(Fault.of(
                    12,
                    "插件包含本地代码或Java代理。",
                    "The plugin brings native code or a Java agent.",
                    "平台只接受纯Java插件。",
                    "The platform takes pure Java only."));
        }
    }

    private boolean includes(String range) {
        try {
            // a snapshot of 1.0.0 counts as 1.0.0
            return new VersionRange(range)
                    .includes(new Version(platform.getMajor(), platform.getMinor(), platform.getMicro()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDistrict(String code) {
        try {
            return !new DistrictCode(code).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Version> version(String text) {
        try {
            return Optional.of(Version.parseVersion(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.wagewarden.platform.api.LocalText;

/** Says in plain words what a bundle needs and does not get. */
final class Unresolved {

    private static final Pattern LEAST = Pattern.compile("version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("!\\(version>=([^)]+)\\)");

    private final FrameworkWiring wiring;

    Unresolved(FrameworkWiring wiring) {
        this.wiring = wiring;
    }

    List<Fault> explain(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<LocalText> missing = revision.getDeclaredRequirements(null).stream()
                .filter(r -> !Namespace.RESOLUTION_OPTIONAL.equals(
                        r.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE)))
                .filter(r -> !PackageNamespace.RESOLUTION_DYNAMIC.equals(
                        r.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE)))
                .filter(r -> Namespace.EFFECTIVE_RESOLVE.equals(r.getDirectives()
                        .getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE)))
                .filter(r -> wiring.findProviders(r).isEmpty())
                .map(this::missing)
                .toList();
        if (missing.isEmpty()) {
            return List.of(Fault.of(
                    14,
                    "插件所需的内容存在，但相互冲突或其提供方自身缺少依赖。",
                    "Everything that the plugin needs is there, but it conflicts, or its providers lack something"
                            + " themselves.",
                    "请先处理插件页面上其他有问题的插件，再重新放入。",
                    "Look after the other plugins with faults first, then copy it in again."));
        }
        return List.of(Fault.of(
                14,
                "缺少：" + missing.stream().map(LocalText::zh).collect(Collectors.joining("；")) + "。",
                "Missing: " + missing.stream().map(LocalText::en).collect(Collectors.joining("; ")) + ".",
                "请先放入提供这些内容的插件，或使用与当前平台匹配的版本；补齐后会自动重试。",
                "Copy in the plugins that provide it, or use a version that fits this platform; it is tried again by"
                        + " itself."));
    }

    private LocalText missing(Requirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        String name = named(filter, requirement.getNamespace());
        String range = range(filter);
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> {
                String there = others(name);
                yield new LocalText(
                        "包 " + name + range + (there.isEmpty() ? "" : "（现有 " + there + "）"),
                        "package " + name + range + (there.isEmpty() ? "" : " (there is " + there + ")"));
            }
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE ->
                new LocalText(
                        "Java 版本 " + filter + "（当前为 " + Runtime.version().feature() + "）",
                        "Java version " + filter + " (this is "
                                + Runtime.version().feature() + ")");
            default ->
                new LocalText(requirement.getNamespace() + " " + filter, requirement.getNamespace() + " " + filter);
        };
    }

    /** Which versions of a package there are, and from whom. */
    private String others(String name) {
        return wiring.findProviders(new AnyVersion(name)).stream()
                .map(c -> c.getAttributes().get(Constants.VERSION_ATTRIBUTE) + " / "
                        + c.getRevision().getSymbolicName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String named(String filter, String namespace) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(namespace) + "=([^)]+)\\)").matcher(filter);
        return matcher.find() ? matcher.group(1) : filter;
    }

    private static String range(String filter) {
        Optional<String> below = first(BELOW, filter);
        Optional<String> least = first(
                LEAST,
                below.map(b -> filter.replace("!(version>=" + b + ")", "")).orElse(filter));
        if (least.isEmpty()) {
            return "";
        }
        return " [" + least.get() + "," + below.map(b -> b + ")").orElse("∞)");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Asks for a package whatever its version. */
    private record AnyVersion(String name) implements Requirement {

        @Override
        public String getNamespace() {
            return PackageNamespace.PACKAGE_NAMESPACE;
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of(Constants.FILTER_DIRECTIVE, "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")");
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            throw new UnsupportedOperationException("A question belongs to no resource");
        }
    }
}

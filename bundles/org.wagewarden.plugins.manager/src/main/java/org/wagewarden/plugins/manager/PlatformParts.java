// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.plugins.api.PlatformPart;

/** Compares the services that are there with the list of those that belong to a complete platform (parts.txt). */
final class PlatformParts {

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;
    private final Map<String, LocalText> parts;
    private final Shortcomings shortcomings;

    PlatformParts(
            BundleContext context,
            ServiceComponentRuntime runtime,
            Map<String, LocalText> parts,
            Shortcomings shortcomings) {
        this.context = context;
        this.runtime = runtime;
        this.parts = parts;
        this.shortcomings = shortcomings;
    }

    /** The list: service interface to name, in its order. */
    static Map<String, LocalText> list() {
        try (InputStream in = PlatformParts.class.getResourceAsStream("parts.txt")) {
            Map<String, LocalText> parts = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] fields = line.split("\\|");
                if (fields.length == 3) {
                    parts.put(fields[0].strip(), new LocalText(fields[1].strip(), fields[2].strip()));
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PlatformPart> now() {
        return parts.entrySet().stream()
                .map(part -> {
                    Optional<String> provider = provider(part.getKey());
                    Optional<LocalText> missing =
                            provider.isPresent() ? Optional.empty() : Optional.of(why(part.getKey()));
                    return new PlatformPart(part.getKey(), part.getValue(), provider, missing);
                })
                .toList();
    }

    private Optional<String> provider(String type) {
        try {
            // all of them: the manager itself does not import what it asks for
            ServiceReference<?>[] found = context.getAllServiceReferences(type, null);
            return Stream.ofNullable(found)
                    .flatMap(Arrays::stream)
                    .max(ServiceReference::compareTo)
                    .flatMap(r -> Optional.ofNullable(r.getBundle()))
                    .map(b -> b.getSymbolicName() + " " + b.getVersion());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter was given", e);
        }
    }

    private LocalText why(String type) {
        List<ComponentDescriptionDTO> providers = runtime.getComponentDescriptionDTOs().stream()
                .filter(c -> List.of(c.serviceInterfaces).contains(type))
                .toList();
        for (ComponentDescriptionDTO component : providers) {
            Optional<LocalText> why = shortcomings.of(component);
            if (why.isPresent()) {
                String bundle = component.bundle.symbolicName;
                return new LocalText(
                        bundle + "：" + why.get().zh(), bundle + ": " + why.get().en());
            }
        }
        return Arrays.stream(context.getBundles())
                .filter(b -> b.getState() == Bundle.INSTALLED || b.getState() == Bundle.RESOLVED)
                .filter(b -> belongs(b, type))
                .findFirst()
                .map(b -> new LocalText(
                        b.getSymbolicName() + " 已安装但没有启动。", b.getSymbolicName() + " is installed but not started."))
                .orElse(new LocalText("没有安装提供它的组件。", "No bundle that provides it is installed."));
    }

    /** Bundles are named by area and technology: {@code registry.jdbc} provides services of {@code registry.api}. */
    private static boolean belongs(Bundle bundle, String type) {
        int api = type.indexOf(".api.");
        String name = String.valueOf(bundle.getSymbolicName());
        return api > 0 && name.startsWith(type.substring(0, api + 1)) && !name.endsWith(".api");
    }
}

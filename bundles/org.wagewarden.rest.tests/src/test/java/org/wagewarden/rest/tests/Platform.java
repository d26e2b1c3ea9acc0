// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/**
 * The real platform without its console: a Felix framework with every bundle of the test's class path, on Derby in memory
 * with the demonstration accounts, at the 14th of September 2024. One for all tests of this bundle; it ends with the JVM.
 */
final class Platform {

    static final String PASSWORD = "wagewarden-demo-2024";

    /** Jars of the class path that belong to the test, not into the framework. */
    private static final Set<String> OUTSIDE = Set.of(
            "org.apache.felix.framework",
            // part of platform.logging
            "slf4j.api",
            "ch.qos.logback.classic",
            "ch.qos.logback.core",
            "junit-jupiter",
            "junit-jupiter-api",
            "junit-jupiter-engine",
            "junit-jupiter-params",
            "junit-platform-commons",
            "junit-platform-engine",
            "junit-platform-launcher",
            "org.opentest4j",
            "org.apiguardian.api",
            "assertj-core",
            "net.bytebuddy.byte-buddy",
            // comes and goes by the plugin service
            "org.wagewarden.district.lucheng",
            "osgi.annotation",
            "osgi.core");

    private static final String DATABASE = "jdbc:derby:memory:rest-tests;create=true";
    private static final String DATA_SOURCES = "org.osgi.service.jdbc.DataSourceFactory";

    private static final Platform ONE = start();

    private final Framework framework;

    private Platform(Framework framework) {
        this.framework = framework;
    }

    static Platform running() {
        return ONE;
    }

    private static Platform start() {
        try {
            Path folder = Files.createTempDirectory("wagewarden-rest");
            Map<String, String> properties = new HashMap<>();
            properties.put(
                    Constants.FRAMEWORK_STORAGE, folder.resolve("bundles").toString());
            properties.put("felix.cm.dir", configuration(folder).toString());
            properties.put("org.apache.felix.http.host", "127.0.0.1");
            properties.put("org.osgi.service.http.port", "0");
            properties.put("org.apache.felix.http.jetty.virtualthreads.enable", "true");
            properties.put("wagewarden.data", folder.resolve("data").toString());
            properties.put("wagewarden.demonstration", "true");
            properties.put("wagewarden.now", "2024-09-14");
            Framework framework = new FrameworkFactory().newFramework(properties);
            framework.init();
            install(framework);
            framework.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(framework, folder)));
            return new Platform(framework);
        } catch (IOException | BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The store's address, in the form that the configuration service keeps on disk. */
    private static Path configuration(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Path store = Files.createDirectories(folder.resolve("config/store")).resolve("jdbc.config");
        Files.writeString(store, "service.pid=\"store.jdbc\"\r\nurl=\"" + DATABASE.replace("=", "\\=") + "\"\r\n");
        return folder.resolve("config");
    }

    private static void install(Framework framework) throws IOException, BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            Optional<String> name = entry.endsWith(".jar") ? symbolicName(jar) : Optional.empty();
            if (name.isPresent() && !OUTSIDE.contains(name.get())) {
                installed.add(
                        framework.getBundleContext().installBundle(jar.toUri().toString()));
            }
        }
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    private static Optional<String> symbolicName(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME))
                    .map(header -> header.split(";")[0].strip());
        }
    }

    private static void stop(Framework framework, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (BundleException | IOException e) {
            System.err.println("The test platform did not stop cleanly: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it listens, ending with a slash. */
    URI address() {
        ServiceReference<?> http = Waiting.until(this::httpService);
        Object endpoints = http.getProperty("osgi.http.endpoint");
        String first = endpoints instanceof String[] many
                ? Arrays.stream(many)
                        .filter(e -> e.startsWith("http://127"))
                        .findFirst()
                        .orElse(many[0])
                : endpoints.toString();
        return URI.create(first);
    }

    /** Among all references, because the test's class path has the type a second time. */
    private Optional<ServiceReference<?>> httpService() {
        try {
            ServiceReference<?>[] found = framework
                    .getBundleContext()
                    .getAllServiceReferences("org.osgi.service.servlet.runtime.HttpServiceRuntime", null);
            return found == null ? Optional.empty() : Optional.of(found[0]);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something in the store that no service does, such as letting a deadline lapse while the clock stands. */
    void execute(String sql) {
        try {
            ServiceReference<?>[] found =
                    framework.getBundleContext().getAllServiceReferences(DATA_SOURCES, "(osgi.jdbc.driver.name=*)");
            Object factory = framework.getBundleContext().getService(found[0]);
            Properties where = new Properties();
            where.setProperty("url", DATABASE);
            // by its name, because the test's class path has the type a second time
            Object source = factory.getClass()
                    .getMethod("createDataSource", Properties.class)
                    .invoke(factory, where);
            try (Connection connection = ((DataSource) source).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        } catch (InvalidSyntaxException | ReflectiveOperationException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Installs and starts a further bundle. */
    Bundle install(String location, InputStream jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(location, jar);
        bundle.start();
        return bundle;
    }

    Bundle bundle(String symbolicName) {
        return Arrays.stream(framework.getBundleContext().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bundle " + symbolicName));
    }
}

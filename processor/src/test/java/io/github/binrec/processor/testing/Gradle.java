package io.github.binrec.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gradle, in a process of its own for each build, without a daemon and without a network.
 *
 * <p>Its distribution is no artifact; but there is a jar with all of its classes, which our build puts into {@code target/gradle}.
 * Gradle looks its modules up by the names of the jars that they have in the distribution, and reads in each which others it needs. So
 * there is an almost empty jar of each name here: the classes come from the one jar, which is on the class path too.
 */
public final class Gradle {
    private static final Path JARS = Path.of("target/gradle");
    private static final Path KOTLIN = Path.of("target/kotlin/kotlin-stdlib.jar");
    private static final Pattern MODULE = Pattern.compile("(gradle-[a-z-]+)-classpath\\.properties");

    /** What watches javac for incremental builds is loaded from its own module's jar only. */
    private static final String COMPILER_PLUGIN = "gradle-java-compiler-plugin";

    private static final String CLASSES_OF_COMPILER_PLUGIN = "org/gradle/internal/compiler/java/";

    private final Path folder;
    private final Path modules;

    /**
     * Makes Gradle ready to run.
     *
     * @param folder an empty folder, for what Gradle keeps from build to build
     */
    public Gradle(Path folder) throws IOException {
        this.folder = folder;
        this.modules = Files.createDirectories(folder.resolve("modules"));
        Set<String> libraries = new TreeSet<>();
        try (JarFile all = new JarFile(JARS.resolve("gradle-api.jar").toFile())) {
            List<JarEntry> entries = Collections.list(all.entries());
            for (JarEntry list : entries) {
                Matcher module = MODULE.matcher(list.getName());
                if (module.matches()) {
                    libraries.addAll(libraries(all, list));
                    writeModule(
                            all, module.group(1), list, module.group(1).equals(COMPILER_PLUGIN) ? entries : List.of());
                }
            }
        }
        for (String library : libraries) {
            new ZipOutputStream(Files.newOutputStream(modules.resolve(library))).close();
        }
    }

    /** The jars of others that a module needs, as {@code runtime=guava-31.1-jre.jar,…}. */
    private static List<String> libraries(JarFile all, JarEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = all.getInputStream(entry)) {
            properties.load(in);
        }
        return Pattern.compile(",")
                .splitAsStream(properties.getProperty("runtime", ""))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private void writeModule(JarFile all, String module, JarEntry list, List<JarEntry> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(modules.resolve(module + "-0.jar")))) {
            copy(all, list, out);
            for (JarEntry entry : entries) {
                if (entry.getName().startsWith(CLASSES_OF_COMPILER_PLUGIN)) {
                    copy(all, entry, out);
                }
            }
        }
    }

    private static void copy(JarFile from, JarEntry entry, ZipOutputStream to) throws IOException {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
        }
    }

    /**
     * Builds a project, and returns all that Gradle says, down to what it logs for information.
     *
     * @param project the folder of the project
     * @param tasks what to do
     */
    public String build(Path project, String... tasks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=en",
                "-Dorg.gradle.native=false",
                "-cp",
                String.join(
                        File.pathSeparator,
                        JARS.resolve("*").toString(),
                        KOTLIN.toString(),
                        modules.resolve("*").toString()),
                "org.gradle.launcher.Main"));
        command.addAll(List.of("--no-daemon", "--offline", "--no-watch-fs", "--console=plain", "--info"));
        command.addAll(
                List.of("--gradle-user-home", folder.resolve("home").toString(), "--project-dir", project.toString()));
        command.addAll(List.of(tasks));
        Path output = folder.resolve("output.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readString(output);
    }
}

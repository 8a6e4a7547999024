package io.github.binrec.samples.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Other JVMs of the kind that this one is, for what can only be measured in a fresh one. */
public final class JavaProcess {
    private JavaProcess() {}

    /**
     * Prepares a process that runs a program.
     *
     * @param options options of the JVM
     * @param classPath the class path
     * @param program the class with the method {@code main}
     * @param arguments the program's arguments
     * @return a process to be started
     */
    public static ProcessBuilder of(List<String> options, String classPath, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Collections.addAll(command, "-cp", classPath, program.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /**
     * Returns where a class comes from.
     *
     * @param type the class, not one of the JDK
     * @return the path of a jar or of a directory
     */
    public static String pathOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

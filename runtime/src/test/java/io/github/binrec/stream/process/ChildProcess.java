package io.github.binrec.stream.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine of its own, started as fast as it can be. */
final class ChildProcess {
    private ChildProcess() {}

    /** Starts a class of the tests, behind words that come before the command, such as those of a shell. */
    static Process start(List<String> before, Class<?> main, String... arguments) throws IOException {
        return start(before, System.getProperty("java.class.path"), main, arguments);
    }

    static Process start(List<String> before, String classPath, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx64m", "-cp"));
        command.add(classPath);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

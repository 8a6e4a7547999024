package io.github.binrec.samples.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** Runs javac once with the arguments that it is given, and prints the CPU time in milliseconds of the whole process. */
final class CompileOnce {
    private CompileOnce() {}

    @SuppressWarnings("SystemOut") // the answer to whoever started this process
    public static void main(String[] arguments) {
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() / 1_000_000);
        System.exit(result);
    }
}

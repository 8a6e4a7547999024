package io.github.binrec.processor.roundtrip;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long work takes, whatever else the machine does. */
final class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 5;

    private Cpu() {}

    /** {@return the seconds of CPU time that work takes in this thread: of several runs, the shortest} */
    static double shortest(Runnable work) {
        work.run();
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            shortest = Math.min(shortest, THREADS.getCurrentThreadCpuTime() - before);
        }
        return shortest * 1e-9;
    }
}

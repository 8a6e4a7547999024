package io.github.binrec.processor.roundtrip;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory a thread has asked for. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** {@return the bytes that the current thread has allocated so far, exact} */
    static long ofThisThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}

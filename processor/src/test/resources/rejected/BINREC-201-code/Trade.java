package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Supplier;

@BinaryRecord
public record Trade(
        Runnable action,
        Callable<String> call,
        Supplier<String> supplier,
        BiFunction<String, ? super Integer, int[]> function,
        Comparator<String> order,
        ExecutorService executor,
        Process process) {}

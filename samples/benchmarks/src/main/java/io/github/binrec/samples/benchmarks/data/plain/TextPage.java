package io.github.binrec.samples.benchmarks.data.plain;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import java.util.List;

/**
 * {@link io.github.binrec.samples.benchmarks.data.TextPage} in {@code PLAIN}.
 *
 * @param latin as there
 * @param chinese as there
 * @param emoji as there
 * @param mixed as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record TextPage(List<String> latin, List<String> chinese, List<String> emoji, List<String> mixed) {}

package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

/**
 * Text in several scripts.
 *
 * @param latin text of European languages; all chars are below 256
 * @param chinese Chinese text
 * @param emoji emoji, all of them surrogate pairs
 * @param mixed text in which a few chars are not Latin-1, and text of several scripts
 */
@BinaryRecord
@SerializeRecord
public record TextPage(List<String> latin, List<String> chinese, List<String> emoji, List<String> mixed) {}

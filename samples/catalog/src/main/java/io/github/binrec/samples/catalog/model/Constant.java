package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;

/** A value from a constant pool. As there, a boolean, char, byte or short is an int; the descriptor tells which. */
@BinaryRecord
public sealed interface Constant extends ElementValue
        permits Constant.OfInt, Constant.OfLong, Constant.OfFloat, Constant.OfDouble, Constant.OfString {

    /** An int, or one of the smaller types. */
    @BinaryRecord
    record OfInt(int value) implements Constant {}

    /** A long. */
    @BinaryRecord
    record OfLong(long value) implements Constant {}

    /** A float. */
    @BinaryRecord
    record OfFloat(float value) implements Constant {}

    /** A double. */
    @BinaryRecord
    record OfDouble(double value) implements Constant {}

    /** A string; any sequence of chars, lone surrogates among them. */
    @BinaryRecord
    record OfString(String value) implements Constant {}
}

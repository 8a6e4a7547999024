package io.github.binrec.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The text that a codec gives of itself: a line about the type, then a table of its fields. Called by generated code. */
public final class Description {
    /** How many levels of codecs in codecs are named; what lies deeper is left out. */
    static final int LEVELS = 6;

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    private Description(String title) {
        this.title = title;
    }

    /**
     * Begins a text.
     *
     * @param subject the type and how it is framed
     * @param codec the codec, which knows the sizes
     * @param header the heads of the columns
     * @return the text so far
     */
    public static Description of(String subject, BinaryCodec<?> codec, String... header) {
        Description description = new Description(title(subject, codec));
        description.add(header);
        return description;
    }

    /** {@code Trade, EXTENSIBLE: 12 bytes or more}. */
    static String title(String subject, BinaryCodec<?> codec) {
        return subject + ": " + bytes(codec.leastSize(), codec.greatestSize());
    }

    /**
     * Says in a few words how a codec encodes values: {@code "compact string"}, {@code "count, then each (LegCodec)"}.
     *
     * @param codec the codec
     * @return the words
     */
    public static String encodingOf(BinaryCodec<?> codec) {
        return encodingOf(codec, LEVELS);
    }

    static String encodingOf(BinaryCodec<?> codec, int levels) {
        if (levels == 0) {
            return "…";
        }
        if (codec instanceof LaterCodec<?> later) {
            return encodingOf(later.codec(), levels);
        }
        if (codec instanceof CustomCodec<?> custom) {
            return custom.name();
        }
        return codec instanceof RecordCodec<?> record ? record.encoding(levels - 1) : nameOf(codec);
    }

    /** {@return one line about a codec that has no table} */
    static String brief(BinaryCodec<?> codec) {
        return codec instanceof RecordCodec<?> record
                ? title(record.typeName(), record.encoding(LEVELS), codec)
                : title(nameOf(codec), codec);
    }

    static String nameOf(BinaryCodec<?> codec) {
        String name = codec.getClass().getSimpleName();
        return name.isEmpty() ? codec.getClass().getName() : name;
    }

    /** {@code String, compact string: 1 byte or more}, and {@code Instant: 12 bytes} where the words would tell nothing new. */
    static String title(String subject, String encoding, BinaryCodec<?> codec) {
        boolean known = encoding.equals(subject) || encoding.equals(bytes(codec.leastSize(), codec.greatestSize()));
        return title(known ? subject : subject + ", " + encoding, codec);
    }

    private static String bytes(long least, OptionalLong greatest) {
        if (greatest.isPresent() && greatest.getAsLong() != least) {
            return least + " to " + greatest.getAsLong() + " bytes";
        }
        return Failures.count(least, "byte") + (greatest.isEmpty() ? " or more" : "");
    }

    /**
     * Adds a line to the table.
     *
     * @param cells the texts, one for each column
     */
    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    /**
     * Returns the text.
     *
     * @return lines with {@code '\n'} between them, none behind the last
     */
    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder(title);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append('\n').append(line.toString().stripTrailing());
        }
        return text.toString();
    }
}

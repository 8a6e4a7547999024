package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What values that are encoded as text have in common: one spelling each, and how it fails. */
final class TextForms {
    /** How much of a text goes into a message. */
    private static final int SHOWN = 60;

    private TextForms() {}

    /** Passes on a value that was made from a text, if it gives that text itself. */
    static <V> V canonical(V value, Function<V, String> form, String text, long start) throws MalformedRecordException {
        String canonical = form.apply(value);
        if (!canonical.equals(text)) {
            throw malformed(start, '"' + shown(text) + "\" is spelt \"" + shown(canonical) + '"', null);
        }
        return value;
    }

    static MalformedRecordException invalid(long start, String what, String text, Throwable cause) {
        return malformed(start, "there is no " + what + " \"" + shown(text) + '"', cause);
    }

    private static MalformedRecordException malformed(long start, String detail, @Nullable Throwable cause) {
        return new MalformedRecordException(Reason.INVALID_VALUE, start, detail, cause);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}

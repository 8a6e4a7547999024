package io.github.binrec.codec;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The way from a value to the component in which something is wrong. It grows from the inside out: each codec that a
 * failure passes puts its own step in front.
 */
final class FieldPath implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many steps a message shows behind the first, and how many at the end. */
    private static final int SHOWN = 8;

    private final StringBuilder steps = new StringBuilder();
    private String root = "";
    private Place place = Place.WHOLE;

    /** What the path leads to. */
    enum Place {
        WHOLE,
        COMPONENT,
        ELEMENT,
        KEY,
        VALUE
    }

    void prependField(String name) {
        steps.insert(0, name).insert(0, '.');
        leadsTo(Place.COMPONENT);
    }

    void prependIndex(int index) {
        steps.insert(0, "]").insert(0, index).insert(0, "[");
        leadsTo(Place.ELEMENT);
    }

    /** Puts a map's entry in front, and before the rest of the way the {@code "key"} or {@code "value"} of it, or neither if null. */
    void prependEntry(int index, @Nullable String side) {
        if (side != null) {
            leadsTo(side.equals("key") ? Place.KEY : Place.VALUE);
            prependField(side);
        }
        prependIndex(index);
    }

    /** The step that comes first is the innermost. */
    private void leadsTo(Place step) {
        if (place == Place.WHOLE) {
            place = step;
        }
    }

    Place place() {
        return place;
    }

    /** Names the type at the start of the path; an enclosing value read or written later replaces it by its own. */
    void root(String typeName) {
        root = typeName;
    }

    @Override
    public String toString() {
        return root.isEmpty() && steps.length() > 0 && steps.charAt(0) == '.' ? steps.substring(1) : root + steps;
    }

    /** {@return the path for a message: of a long one, as hostile bytes or a cycle of objects make it, only the two ends} */
    String shortened() {
        String path = toString();
        int steps = count(path);
        if (steps <= 2 * SHOWN + 1) {
            return path;
        }
        int start = indexOfStep(path, SHOWN + 1);
        int end = indexOfStep(path, steps - SHOWN);
        return path.substring(0, start) + "…(" + (steps - 2 * SHOWN - 1) + " more)…" + path.substring(end);
    }

    private static int count(String path) {
        return (int) path.chars().skip(1).filter(FieldPath::startsStep).count() + 1;
    }

    /** The index at which a step starts; the root, or what stands in its place, is step 0. */
    private static int indexOfStep(String path, int step) {
        int index = 0;
        for (int i = 0; i < step; i++) {
            do {
                index++;
            } while (!startsStep(path.charAt(index)));
        }
        return index;
    }

    private static boolean startsStep(int c) {
        return c == '.' || c == '[';
    }
}

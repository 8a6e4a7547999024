package io.github.binrec.codec;

import java.io.Serializable;

/**
 * The way from a value to the component in which something is wrong. It grows from the inside out: each codec that a
 * failure passes puts its own step in front.
 */
final class FieldPath implements Serializable {

    private static final long serialVersionUID = 1L;

    private final StringBuilder steps = new StringBuilder();
    private String root = "";

    void prependField(String name) {
        steps.insert(0, name).insert(0, '.');
    }

    void prependIndex(int index) {
        steps.insert(0, "]").insert(0, index).insert(0, "[");
    }

    /** Names the type at the start of the path; an enclosing value read or written later replaces it by its own. */
    void root(String typeName) {
        root = typeName;
    }

    @Override
    public String toString() {
        return root.isEmpty() && steps.length() > 0 && steps.charAt(0) == '.' ? steps.substring(1) : root + steps;
    }
}

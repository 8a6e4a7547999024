package io.github.binrec.processor.analysis.language;

import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** An annotation that says something of one use of a type. */
public enum Mark {
    /** Of whatever package: there are dozens, and all mean the same. */
    NULLABLE("Nullable"),
    VARINT("Varint"),
    UNSIGNED("Unsigned"),
    UTF8("Utf8");

    private final String simpleName;

    Mark(String simpleName) {
        this.simpleName = simpleName;
    }

    public String simpleName() {
        return simpleName;
    }

    public static Set<Mark> of(Collection<? extends AnnotationMirror> mirrors) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (AnnotationMirror mirror : mirrors) {
            of(mirror).ifPresent(marks::add);
        }
        return marks;
    }

    public static Optional<Mark> of(AnnotationMirror mirror) {
        return ofClass(Mirrors.typeOf(mirror).getQualifiedName().toString());
    }

    /** The mark that an annotation of this qualified name is. */
    public static Optional<Mark> ofClass(String name) {
        if (name.substring(name.lastIndexOf('.') + 1).equals(NULLABLE.simpleName)) {
            return Optional.of(NULLABLE);
        }
        if (name.equals(Varint.class.getCanonicalName())) {
            return Optional.of(VARINT);
        }
        if (name.equals(Unsigned.class.getCanonicalName())) {
            return Optional.of(UNSIGNED);
        }
        return name.equals(Utf8.class.getCanonicalName()) ? Optional.of(UTF8) : Optional.empty();
    }

    /** The mark that is written {@code @Varint} in the text of a reservation. */
    static Optional<Mark> named(String simpleName) {
        for (Mark mark : values()) {
            if (mark.simpleName.equals(simpleName)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}

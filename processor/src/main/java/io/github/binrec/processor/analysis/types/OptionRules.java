package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.language.TypeUseText;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.IntegerEncoding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;

/** The rules of {@code @Varint}, {@code @Unsigned} and {@code @Utf8}. */
public final class OptionRules {
    private final Subject subject;
    private final Set<Mark> suited = EnumSet.noneOf(Mark.class);

    OptionRules(Subject subject) {
        this.subject = subject;
    }

    /** Reports each mark on the use, but {@code @Nullable}, that is not allowed there. */
    boolean check(TypeUse use, Set<Mark> allowed, Site site) {
        boolean correct = true;
        for (Mark mark : Mark.values()) {
            if (mark != Mark.NULLABLE && use.has(mark) && !allowed.contains(mark)) {
                String name = subject.names().of(use);
                subject.reject(DiagnosticCode.OPTION_TYPE, site.at(mark), mark.simpleName(), name, remedy(mark, use));
                correct = false;
            }
        }
        return correct;
    }

    /**
     * How a number is written. What stands on the use decides alone if it says varint; else the type's default does.
     *
     * @return the encoding, or empty after a report
     */
    Optional<IntegerEncoding> encoding(TypeUse use, Set<Mark> defaults, boolean hasVarint, Site site) {
        if (!hasVarint) {
            return Optional.of(IntegerEncoding.FIXED);
        }
        suited.addAll(defaults.contains(Mark.VARINT) ? EnumSet.of(Mark.VARINT, Mark.UNSIGNED) : Set.of());
        Set<Mark> varint = use.has(Mark.VARINT) ? use.marks() : defaults;
        if (!varint.contains(Mark.VARINT)) {
            if (use.has(Mark.UNSIGNED)) {
                subject.reject(DiagnosticCode.UNSIGNED_ALONE, site.at(Mark.UNSIGNED));
                return Optional.empty();
            }
            return Optional.of(IntegerEncoding.FIXED);
        }
        boolean unsigned = varint.contains(Mark.UNSIGNED) || use.has(Mark.UNSIGNED);
        return Optional.of(unsigned ? IntegerEncoding.UNSIGNED : IntegerEncoding.ZIGZAG);
    }

    /** {@return whether a text is UTF-8, by what stands on the use or on the whole type} */
    boolean isUtf8(TypeUse use, Set<Mark> defaults) {
        suited.add(Mark.UTF8);
        return use.has(Mark.UTF8) || defaults.contains(Mark.UTF8);
    }

    /** Reports what stands on the whole type and is for nothing that was found in it; {@code @Unsigned} alone is wrong in any case. */
    void rejectUnused() {
        if (!Mark.of(subject.type().getAnnotationMirrors()).contains(Mark.VARINT)) {
            suited.add(Mark.UNSIGNED);
        }
        for (AnnotationMirror mirror : subject.type().getAnnotationMirrors()) {
            Mark mark = Mark.of(mirror).orElse(Mark.NULLABLE);
            if (mark != Mark.NULLABLE && !suited.contains(mark)) {
                subject.reject(
                        DiagnosticCode.NO_EFFECT,
                        Site.of(subject.name(), new Position(subject.type(), mirror, null)),
                        mark.simpleName(),
                        "Nothing that Binrec writes in it is a "
                                + (mark == Mark.UTF8 ? "String" : "short, int or long outside of an array")
                                + ": remove it.");
            }
        }
    }

    private String remedy(Mark mark, TypeUse use) {
        if (use.parts().stream().anyMatch(part -> accepts(mark, part))) {
            return "Write " + new TypeUseText(subject.names(), part -> List.of()).of(moved(mark, use)) + ".";
        }
        if (use.isArray()) {
            return "Remove it.";
        }
        return mark == Mark.UTF8
                ? "It is for String."
                : "It is for short, int and long, their boxes and arrays, OptionalInt and OptionalLong, AtomicInteger and"
                        + " AtomicLong and their arrays.";
    }

    /** The mark on what is in it; of {@code @Varint} and {@code @Unsigned} the other one goes with it. */
    private static TypeUse moved(Mark mark, TypeUse use) {
        Set<Mark> moved = EnumSet.copyOf(use.marks());
        moved.retainAll(mark == Mark.UTF8 ? EnumSet.of(Mark.UTF8) : EnumSet.of(Mark.VARINT, Mark.UNSIGNED));
        List<TypeUse> parts = use.parts().stream()
                .map(part -> accepts(mark, part) ? part.with(moved) : part)
                .toList();
        return use.without(moved).withParts(parts);
    }

    /** {@return whether a mark would say something of a use that has no codec of the user's} */
    static boolean appliesWithoutCodec(Mark mark, TypeUse use) {
        TypeUse scalar = use.isArray() ? use.parts().get(0) : use;
        TypeKind kind = scalar.type().getKind();
        return kind.isPrimitive()
                ? mark != Mark.UTF8 && KnownTypes.primitive(kind).hasVarint()
                : accepts(mark, use);
    }

    private static boolean accepts(Mark mark, TypeUse use) {
        String name = KnownTypes.nameOf(use.type());
        if (mark == Mark.UTF8) {
            return name.equals(KnownTypes.STRING);
        }
        boolean atomic =
                KnownTypes.atomic(name).filter(kind -> !kind.isGeneric()).isPresent();
        return atomic
                || KnownTypes.box(name)
                        .or(() -> KnownTypes.optionalPrimitive(name))
                        .map(kind -> kind.hasVarint())
                        .orElse(false);
    }
}

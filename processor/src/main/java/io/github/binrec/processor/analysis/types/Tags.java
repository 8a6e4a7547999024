package io.github.binrec.processor.analysis.types;

import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The tags of enum constants or variants: all given, or all by position. Given ones must not be reserved. */
public final class Tags {
    private final Subject subject;
    private final String about;
    private final Function<Element, String> name;
    private final Map<Integer, Element> owners = new TreeMap<>();
    private final Set<Integer> reserved;
    private final FreeTags free;

    private Tags(Subject subject, String about, Function<Element, String> name, Set<Integer> reserved, FreeTags free) {
        this.subject = subject;
        this.about = about;
        this.name = name;
        this.reserved = reserved;
        this.free = free;
    }

    /** {@return whether any of them has a tag, so that all must} */
    public static boolean areGiven(List<? extends Element> elements) {
        return elements.stream().anyMatch(element -> Mirrors.has(element, Tag.class));
    }

    /**
     * Gives each its tag and reports the tags that break a rule.
     *
     * @param subject the type whose codec writes the tags
     * @param about what messages call that which has the tags
     * @param types the enum, or the sealed type and its levels, which may reserve tags
     * @param elements the constants or variants in declaration order
     * @param name what messages call one of them
     * @return the tags in the same order, or empty after a report
     */
    public static Optional<List<Integer>> of(
            Subject subject,
            String about,
            List<TypeElement> types,
            List<? extends Element> elements,
            Function<Element, String> name) {
        Set<Integer> reserved = new TreeSet<>();
        types.forEach(type -> reserved.addAll(reserved(type)));
        Tags tags = new Tags(subject, about, name, reserved, FreeTags.of(types.get(0), elements));
        boolean correct = tags.checkReservations(types);
        Optional<List<Integer>> all = areGiven(elements) ? tags.given(elements) : tags.positions(types, elements);
        return all.filter(numbers -> correct);
    }

    /** A number that no tag can be, or that stands there twice, is a slip: most likely another one was meant. */
    private boolean checkReservations(List<TypeElement> types) {
        boolean correct = true;
        for (TypeElement type : new LinkedHashSet<>(types)) {
            Optional<AnnotationMirror> mirror = Mirrors.find(type, ReservedTags.class);
            if (mirror.isPresent()) {
                correct &= checkReservations(type, mirror.get());
            }
        }
        return correct;
    }

    private boolean checkReservations(TypeElement type, AnnotationMirror mirror) {
        boolean correct = true;
        Set<Object> once = new HashSet<>();
        Set<Object> twice = new HashSet<>();
        for (AnnotationValue value : values(mirror)) {
            Site at = at(new Position(type, mirror, value));
            if (value.getValue() instanceof Integer tag && tag < 0) {
                subject.reject(DiagnosticCode.NEGATIVE_TAG, at, tag, "@ReservedTags");
                correct = false;
            } else if (!once.add(value.getValue()) && twice.add(value.getValue())) {
                subject.reject(DiagnosticCode.DUPLICATE_RESERVED_TAG, at, value.getValue());
                correct = false;
            }
        }
        return correct;
    }

    private static List<AnnotationValue> values(AnnotationMirror reservedTags) {
        return Mirrors.values(reservedTags, "value");
    }

    static List<Integer> reserved(TypeElement type) {
        return Mirrors.find(type, ReservedTags.class).map(Tags::values).orElse(List.of()).stream()
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .toList();
    }

    /** A position cannot be left out: a reservation would be a promise that nothing keeps. */
    private Optional<List<Integer>> positions(List<TypeElement> types, List<? extends Element> elements) {
        for (TypeElement type : types) {
            Optional<AnnotationMirror> mirror = Mirrors.find(type, ReservedTags.class);
            if (mirror.isPresent()) {
                subject.reject(DiagnosticCode.RESERVED_POSITION, at(new Position(type, mirror.get(), null)));
                return Optional.empty();
            }
        }
        return Optional.of(ordinals(elements));
    }

    private static List<Integer> ordinals(List<? extends Element> elements) {
        List<Integer> tags = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            tags.add(i);
        }
        return tags;
    }

    private Optional<List<Integer>> given(List<? extends Element> elements) {
        for (Element element : elements) {
            Mirrors.find(element, Tag.class).ifPresent(mirror -> owners.putIfAbsent(number(mirror), element));
        }
        boolean correct = true;
        List<Integer> tags = new ArrayList<>();
        for (Element element : elements) {
            Optional<AnnotationMirror> mirror = Mirrors.find(element, Tag.class);
            correct &= mirror.isPresent() ? check(element, mirror.get()) : missing(element);
            tags.add(mirror.map(Tags::number).orElse(0));
        }
        return correct ? Optional.of(tags) : Optional.empty();
    }

    private boolean check(Element element, AnnotationMirror mirror) {
        int tag = number(mirror);
        Site at =
                at(new Position(element, mirror, Mirrors.value(mirror, "value").orElse(null)));
        Element first = owners.getOrDefault(tag, element);
        if (tag < 0) {
            subject.reject(DiagnosticCode.NEGATIVE_TAG, at, tag, name.apply(element));
        } else if (!first.equals(element)) {
            subject.reject(
                    DiagnosticCode.DUPLICATE_TAG, at, name.apply(first), name.apply(element), tag, free(element));
        } else if (reserved.contains(tag)) {
            subject.reject(DiagnosticCode.RESERVED_TAG, at, tag, name.apply(element), free(element));
        }
        return tag >= 0 && first.equals(element) && !reserved.contains(tag);
    }

    private boolean missing(Element element) {
        Element tagged = owners.values().iterator().next();
        Site at = at(Position.of(element));
        subject.reject(DiagnosticCode.TAGS_INCOMPLETE, at, name.apply(element), name.apply(tagged), free(element));
        return false;
    }

    private Site at(Position position) {
        return Site.of(about, position);
    }

    private int free(Element element) {
        return free.suggestedTo(element);
    }

    private static int number(AnnotationMirror mirror) {
        return Mirrors.number(mirror, "value");
    }
}

package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.PlainSizes;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.analysis.types.NestedTypes;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Conversion;
import io.github.binrec.processor.model.FallbackModel;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The variant of a sealed type that keeps unknown tags, and what it asks of the others. */
public final class Fallbacks {
    private final Subject subject;
    private final Components components;
    private final NestedTypes nestedTypes;

    Fallbacks(Subject subject, Components components, NestedTypes nestedTypes) {
        this.subject = subject;
        this.components = components;
        this.nestedTypes = nestedTypes;
    }

    /** {@return the fallback, or null if there is none or after a report} */
    @Nullable FallbackModel of(Variants variants) {
        if (variants.fallbacks().isEmpty()) {
            return null;
        }
        TypeElement fallback = kept(variants.fallbacks());
        if (!Variants.permitted(subject.type()).contains(fallback)) {
            rejectNarrow(fallback, variants);
        }
        rejectAnnotation(fallback, BinaryRecord.class, "the codec of " + subject.name() + " writes it");
        rejectAnnotation(fallback, Tag.class, "it has the tag that it came with");
        variants.records().forEach(variant -> rejectWithoutLength(variant, fallback));
        boolean visible = nestedTypes.isVisible(fallback, subject, site(fallback, null));
        return visible ? model(fallback).orElse(null) : null;
    }

    /** Of several the first that can hold what it stands for; if there is none, each has an error. */
    private TypeElement kept(List<TypeElement> fallbacks) {
        List<TypeElement> possible =
                fallbacks.stream().filter(each -> model(each).isPresent()).toList();
        if (possible.isEmpty()) {
            fallbacks.forEach(this::rejectShape);
        }
        TypeElement kept = possible.isEmpty() ? fallbacks.get(0) : possible.get(0);
        for (TypeElement other : fallbacks) {
            if (!other.equals(kept)) {
                rejectSecond(kept, other, possible);
            }
        }
        return kept;
    }

    private void rejectShape(TypeElement fallback) {
        List<Component> inherited = inherited(fallback);
        String list = inherited.stream().map(Component::name).collect(Collectors.joining(", "));
        List<String> remedies = new ArrayList<>();
        if (!inherited.isEmpty()) {
            remedies.add(
                    "Move " + list + " into the variants that have it: of an unknown one there are only the tag and the"
                            + " bytes behind the length.");
        }
        if (inherited.isEmpty() || !areTagAndBody(own(fallback, inherited))) {
            remedies.add(
                    "Let it be record " + fallback.getSimpleName()
                            + "(int tag, byte[] body), or a class made like one: the unknown tag, and the bytes behind the length.");
        }
        subject.reject(
                DiagnosticCode.FALLBACK_SHAPE,
                site(fallback, Fallback.class),
                name(fallback),
                inherited.isEmpty() ? "" : ": it has " + list + " of " + name(superclass(inherited)) + " besides",
                String.join(" ", remedies));
    }

    /** The fields of a sealed class are those of each variant. */
    private List<Component> inherited(TypeElement fallback) {
        List<Component> parts = components.of(fallback);
        return parts.size() > 2
                ? parts.stream()
                        .filter(part -> part.elements().get(0).getKind().isField()
                                && !fallback.equals(part.elements().get(0).getEnclosingElement()))
                        .toList()
                : List.of();
    }

    private List<Component> own(TypeElement fallback, List<Component> inherited) {
        return components.of(fallback).stream()
                .filter(part -> !inherited.contains(part))
                .toList();
    }

    private static TypeElement superclass(List<Component> inherited) {
        return (TypeElement) Objects.requireNonNull(
                inherited.get(0).elements().get(0).getEnclosingElement(), "a field is in a class");
    }

    private void rejectSecond(TypeElement kept, TypeElement other, List<TypeElement> possible) {
        boolean clear = possible.contains(kept) && !possible.contains(other);
        String remedy = clear
                ? name(kept) + ": the other cannot hold the tag and the bytes of what it stands for"
                : "one of the two";
        subject.reject(DiagnosticCode.TWO_FALLBACKS, site(other, Fallback.class), name(kept), name(other), remedy);
    }

    private void rejectNarrow(TypeElement fallback, Variants variants) {
        String level = variants.levels().stream()
                .filter(each -> Variants.permitted(each).contains(fallback))
                .map(this::name)
                .findFirst()
                .orElse("");
        subject.reject(
                DiagnosticCode.FALLBACK_TOO_NARROW,
                site(fallback, Fallback.class),
                subject.name(),
                name(fallback),
                level,
                name(fallback),
                subject.name());
    }

    private void rejectAnnotation(TypeElement fallback, Class<? extends Annotation> annotation, String reason) {
        if (Mirrors.has(fallback, annotation)) {
            Site site = site(fallback, annotation);
            subject.reject(
                    DiagnosticCode.FALLBACK_ALONE,
                    site,
                    annotation.getSimpleName(),
                    reason,
                    annotation.getSimpleName());
        }
    }

    private void rejectWithoutLength(TypeElement variant, TypeElement fallback) {
        String remedy = "";
        if (variant.getKind() == ElementKind.ENUM) {
            remedy = "Hold the enum in a record with @BinaryRecord";
        } else if (Mirrors.has(variant, BinaryRecord.class) && PlainSizes.framing(variant) == Framing.PLAIN) {
            remedy = "Let it be EXTENSIBLE, which is the default";
        }
        if (!remedy.isEmpty()) {
            Site site = site(variant, variant.getKind() == ElementKind.ENUM ? null : BinaryRecord.class);
            subject.reject(DiagnosticCode.FALLBACK_NEEDS_LENGTH, site, name(variant), name(fallback), remedy);
        }
    }

    private String name(TypeElement type) {
        return subject.names().of(type);
    }

    private Site site(TypeElement type, @Nullable Class<? extends Annotation> annotation) {
        AnnotationMirror mirror =
                annotation == null ? null : Mirrors.find(type, annotation).orElse(null);
        return Site.of(subject.name(), new Position(type, mirror, null));
    }

    private Optional<FallbackModel> model(TypeElement type) {
        boolean isClass = type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && type.getPermittedSubclasses().isEmpty();
        if (type.getKind() != ElementKind.RECORD && !isClass) {
            return Optional.empty();
        }
        List<Component> parts = components.of(type);
        if (!areTagAndBody(parts)) {
            return Optional.empty();
        }
        Accessor tag = parts.get(0).accessor();
        Accessor body = parts.get(1).accessor();
        Construction.Call construction = construction(type, parts);
        return tag == null || body == null || body.conversion() != Conversion.NONE || construction == null
                ? Optional.empty()
                : Optional.of(new FallbackModel(
                        ClassName.get(type),
                        construction,
                        parts.get(0).name(),
                        tag,
                        parts.get(1).name(),
                        body,
                        type.getTypeParameters().size()));
    }

    private Construction.@Nullable Call construction(TypeElement type, List<Component> parts) {
        if (type.getKind() == ElementKind.RECORD) {
            List<Construction.Argument> all = parts.stream()
                    .map(part -> Construction.Argument.of(part.name()))
                    .toList();
            return new Construction.Call(ClassName.get(type), null, all, List.of());
        }
        return components.making(type).construction() instanceof Construction.Call call
                        && call.rest().isEmpty()
                        && call.arguments().stream()
                                .allMatch(argument -> argument instanceof Construction.FieldArgument field
                                        && field.conversion() == Conversion.NONE)
                ? call
                : null;
    }

    private static boolean areTagAndBody(List<Component> parts) {
        return parts.size() == 2 && isTag(parts.get(0)) && isBody(parts.get(1));
    }

    private static boolean isTag(Component component) {
        return component.type().type().getKind() == TypeKind.INT;
    }

    private static boolean isBody(Component component) {
        return component.type().type() instanceof ArrayType array
                && array.getComponentType().getKind() == TypeKind.BYTE;
    }
}

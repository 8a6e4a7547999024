package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.RawTypes;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.remedy.JdkRemedies;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds how a type that is used in a record is turned into bytes, or reports why it cannot be. */
public final class FieldTypes {
    private static final Set<Mark> NUMBERS = Set.of(Mark.VARINT, Mark.UNSIGNED);
    private static final Set<Mark> TEXTS = Set.of(Mark.UTF8);
    private static final Set<Mark> NONE = Set.of();

    private final Subject subject;
    private final Set<Mark> defaults;
    private final NestedTypes nestedTypes;
    private final CustomCodecs customCodecs;
    private final CodecLinks links;
    private final OptionRules options;
    private final Map<TypeElement, Optional<EnumType>> enums = new HashMap<>();

    /**
     * Prepares for one record.
     *
     * @param defaults the marks that the record has for all its fields
     */
    public FieldTypes(
            Subject subject, Set<Mark> defaults, NestedTypes nestedTypes, CustomCodecs customCodecs, CodecLinks links) {
        this.subject = subject;
        this.defaults = defaults;
        this.nestedTypes = nestedTypes;
        this.customCodecs = customCodecs;
        this.links = links;
        this.options = new OptionRules(subject);
    }

    /** {@return the encoding, or null after a report, or if javac itself reports the type} */
    public @Nullable FieldType of(TypeUse use, Site site) {
        Optional<CustomCodecs.Choice> custom = customCodecs.choose(use, subject.type());
        if (custom.isPresent()) {
            return custom(use, custom.get(), site);
        }
        return switch (use.type().getKind()) {
            case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE -> primitive(use, site);
            case ARRAY -> new ArrayTypes(subject, this, options).of(use, site);
            case DECLARED -> declared(use, site);
            case WILDCARD -> wildcard(use, site);
            case TYPEVAR -> options.check(use, NONE, site) ? TypeArguments.variable((TypeVariable) use.type()) : null;
            // An unknown type is reported by javac.
            default -> null;
        };
    }

    /** Reports options on the whole type that say something of nothing in it, when all that is in it has been looked at. */
    public void rejectUnusedOptions() {
        options.rejectUnused();
    }

    /** {@return whether a codec of the user's writes it} */
    boolean isCustom(TypeUse use) {
        return customCodecs.choose(use, subject.type()).isPresent();
    }

    /** {@return the compiler's} */
    Types javac() {
        return customCodecs.types();
    }

    private @Nullable FieldType custom(TypeUse use, CustomCodecs.Choice choice, Site site) {
        FieldType type = new CustomTypes(subject, nestedTypes, customCodecs, this).of(use, choice, site);
        String codec = choice.codec().map(subject.names()::of).orElse("the codec");
        TypeMirror encoded = choice.codec()
                .flatMap(customCodecs::encodedBy)
                .filter(each -> customCodecs.fits(each, use))
                .orElse(null);
        return new CustomParts(subject, codec).check(use, encoded, site) ? type : null;
    }

    private @Nullable FieldType primitive(TypeUse use, Site site) {
        PrimitiveKind kind = KnownTypes.primitive(use.type().getKind());
        if (use.has(Mark.NULLABLE)) {
            subject.reject(
                    DiagnosticCode.NULLABLE_PRIMITIVE,
                    site.at(Mark.NULLABLE),
                    subject.names().of(use),
                    "Use " + TypeNames.boxed(use.type().getKind()) + ", or remove @Nullable.");
        }
        return scalar(kind, false, use, site);
    }

    private @Nullable FieldType scalar(PrimitiveKind kind, boolean boxed, TypeUse use, Site site) {
        return options.check(use, kind.hasVarint() ? NUMBERS : NONE, site)
                ? options.encoding(use, defaults, kind.hasVarint(), site)
                        .map(encoding -> new Scalar(kind, boxed, encoding))
                        .orElse(null)
                : null;
    }

    private @Nullable FieldType wildcard(TypeUse use, Site site) {
        WildcardType wildcard = (WildcardType) use.type();
        TypeMirror bound = wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
        subject.reject(
                DiagnosticCode.WILDCARD,
                site,
                subject.names().of(use),
                bound == null
                        ? "Write the type."
                        : JdkRemedies.of(KnownTypes.nameOf(bound))
                                .orElse("Write " + subject.names().of(bound) + " alone."));
        return null;
    }

    private @Nullable FieldType declared(TypeUse use, Site site) {
        String name = KnownTypes.nameOf(use.type());
        // Asked first: what is not known by it may have a @CodecFor, which no encoding of ours must come before.
        if (!KnownTypes.isKnown(name)) {
            return own(use, site);
        }
        if (KnownTypes.isOptional(name) && use.has(Mark.NULLABLE)) {
            subject.reject(
                    DiagnosticCode.NULLABLE_OPTIONAL,
                    site.at(Mark.NULLABLE),
                    subject.names().of(use));
        }
        Optional<PrimitiveKind> box = KnownTypes.box(name);
        if (box.isPresent()) {
            return scalar(box.get(), true, use, site);
        }
        Optional<PrimitiveKind> optionalPrimitive = KnownTypes.optionalPrimitive(name);
        if (optionalPrimitive.isPresent()) {
            return optionalPrimitive(optionalPrimitive.get(), use, site);
        }
        if (name.equals(KnownTypes.STRING)) {
            return text(use, site);
        }
        Optional<AtomicKind> atomic = KnownTypes.atomic(name);
        if (atomic.isPresent() && !atomic.get().isGeneric()) {
            return atomicNumbers(atomic.get(), use, site);
        }
        Optional<JdkKind> jdkValue = KnownTypes.jdkValue(name);
        if (jdkValue.isPresent()) {
            return options.check(use, NONE, site) ? new JdkValue(jdkValue.get()) : null;
        }
        return container(name, use, site);
    }

    private @Nullable FieldType optionalPrimitive(PrimitiveKind kind, TypeUse use, Site site) {
        return options.check(use, kind.hasVarint() ? NUMBERS : NONE, site)
                ? options.encoding(use, defaults, kind.hasVarint(), site)
                        .map(encoding -> new OptionalPrimitive(kind, encoding))
                        .orElse(null)
                : null;
    }

    /** What the whole type says is not meant for arrays, as it is not for those of primitives. */
    private @Nullable FieldType atomicNumbers(AtomicKind kind, TypeUse use, Site site) {
        return options.check(use, NUMBERS, site)
                ? options.encoding(use, kind.isArray() ? NONE : defaults, true, site)
                        .map(encoding -> AtomicType.ofNumbers(kind, encoding))
                        .orElse(null)
                : null;
    }

    private @Nullable FieldType text(TypeUse use, Site site) {
        boolean utf8 = options.isUtf8(use, defaults);
        return options.check(use, TEXTS, site) ? new Text(utf8 ? TextEncoding.UTF8 : TextEncoding.COMPACT) : null;
    }

    private @Nullable FieldType container(String name, TypeUse use, Site site) {
        boolean correct = options.check(use, NONE, site);
        if (use.parts().isEmpty()) {
            rejectRaw(KnownTypes.elementOf((DeclaredType) use.type()), site);
            return null;
        }
        FieldType type = content(name, use, site);
        return correct ? type : null;
    }

    private @Nullable FieldType content(String name, TypeUse use, Site site) {
        Optional<AtomicKind> atomic = KnownTypes.atomic(name);
        if (atomic.isPresent()) {
            return atomicReference(atomic.get(), use.parts().get(0), site);
        }
        return name.equals(KnownTypes.OPTIONAL)
                ? optional(use, site)
                : new CollectionTypes(subject, this).of(name, use, site);
    }

    private @Nullable FieldType atomicReference(AtomicKind kind, TypeUse held, Site site) {
        FieldType type = of(held, site.part());
        return type == null ? null : new AtomicType(kind, new Element(type, held.has(Mark.NULLABLE)));
    }

    void rejectRaw(TypeElement type, Site site) {
        RawTypes rawTypes = new RawTypes(nestedTypes.compilation(), customCodecs.types(), subject.names());
        subject.reject(DiagnosticCode.RAW_TYPE, site, subject.names().of(type), rawTypes.withArguments(type));
    }

    private @Nullable FieldType optional(TypeUse use, Site site) {
        TypeUse content = use.parts().get(0);
        if (content.has(Mark.NULLABLE)) {
            subject.reject(
                    DiagnosticCode.NULLABLE_OPTIONAL, site, subject.names().of(use));
        }
        FieldType type = of(content, site.part());
        return type == null ? null : new OptionalType(type);
    }

    /** A type of the user's, or one that is not supported. */
    private @Nullable FieldType own(TypeUse use, Site site) {
        TypeElement element = KnownTypes.elementOf((DeclaredType) use.type());
        FieldType type = null;
        if (TypeGraph.nested(use).isPresent()) {
            type = nested(element, use, site);
        } else if (EnumTypes.isOne(element)) {
            type = nestedTypes.isVisible(element, subject, site) ? enumType(element, site) : null;
        } else {
            nestedTypes.rejectUnannotated(element, use.type(), subject, site);
            return null;
        }
        return options.check(use, NONE, site) ? type : null;
    }

    /** What is wrong with an enum is said once, however many components are of it. */
    private @Nullable EnumType enumType(TypeElement element, Site site) {
        Optional<EnumType> type = enums.get(element);
        if (type == null) {
            type = Optional.ofNullable(EnumTypes.of(element, subject, site, nestedTypes.compilation()));
            enums.put(element, type);
        }
        return type.orElse(null);
    }

    /** {@return the encodings of all arguments of a generic type, or empty after a report} */
    Optional<List<FieldType>> arguments(TypeElement element, TypeUse use, Site site) {
        return new TypeArguments(subject, this, links, customCodecs.types()).of(element, use, site);
    }

    private @Nullable FieldType nested(TypeElement element, TypeUse use, Site site) {
        NestedType type = nestedTypes.of(element, subject, site);
        if (element.getTypeParameters().isEmpty()) {
            return type == null ? null : type.applied(List.of(), links.of(subject.type(), element));
        }
        Optional<List<FieldType>> arguments = arguments(element, use, site);
        return type == null || arguments.isEmpty()
                ? null
                : type.applied(arguments.get(), links.of(subject.type(), element, arguments.get()));
    }
}

package io.github.binrec.processor.analysis.custom;

import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which codec of the user's is for a use of a type: the one that stands on the use, else the nearest that is named for the type
 * on the way outwards: on the record, on the types around it, on its package; else, for a type that has no encoding, the one in
 * its package that says so itself. No other place is looked at, so that what is generated for a type depends on nothing but that.
 */
public final class CustomCodecs {
    static final String BINARY_CODEC = "io.github.binrec.codec.BinaryCodec";

    private final Types types;
    private final PackageCodecs packageCodecs;

    public CustomCodecs(Types types) {
        this.types = types;
        this.packageCodecs = new PackageCodecs(this);
    }

    /**
     * A codec for a use of a type.
     *
     * @param named what an annotation names, or nothing where codecs say themselves what they are for
     * @param declared those that do, of which there shall be one
     */
    public record Choice(Optional<AnnotationValue> named, List<TypeElement> declared) {
        static Choice of(AnnotationValue named) {
            return new Choice(Optional.of(named), List.of());
        }

        /** {@return the codec, or empty if the annotation names no class} */
        public Optional<TypeElement> codec() {
            return named.isPresent()
                    ? named.flatMap(Mirrors::type)
                    : declared.stream().findFirst();
        }
    }

    /** The use of a component's type, with a codec that is named on the component rather than on the type. */
    public static TypeUse declaredUse(Component component) {
        return component
                .find(Using.class)
                .flatMap(found -> Mirrors.value(found.mirror(), "value"))
                .map(named -> component.type().with(named))
                .orElse(component.type());
    }

    public Types types() {
        return types;
    }

    /** {@return the codec for the use in a record, if the user named one} */
    public Optional<Choice> choose(TypeUse use, TypeElement record) {
        AnnotationValue using = use.using();
        AnnotationValue ofContent = namedInFront(use);
        if (ofContent != null
                && (using == null
                        || using.getValue()
                                .toString()
                                .equals(ofContent.getValue().toString()))) {
            // To Java it is of what the array holds, and of the component as well: the codec's own type decides.
            boolean ofArray = use.parts().get(0).type().getKind().isPrimitive()
                    || Mirrors.type(ofContent)
                            .filter(codec -> isFor(codec, use))
                            .isPresent();
            if (ofArray || using != null) {
                return ofArray ? Optional.of(Choice.of(ofContent)) : Optional.empty();
            }
        } else if (using != null) {
            return Optional.of(Choice.of(using));
        }
        for (Element at = record; at != null && at.getKind() != ElementKind.MODULE; at = at.getEnclosingElement()) {
            for (AnnotationValue named : listed(at)) {
                if (Mirrors.type(named).filter(codec -> isFor(codec, use)).isPresent()) {
                    return Optional.of(Choice.of(named));
                }
            }
        }
        List<TypeElement> declared = packageCodecs.of(use, record);
        return declared.isEmpty() ? Optional.empty() : Optional.of(new Choice(Optional.empty(), declared));
    }

    PackageCodecs inPackages() {
        return packageCodecs;
    }

    /** {@return whether a codec that the user named for a use writes all that is in it: one that takes no codecs of the type arguments} */
    public boolean coversParts(TypeUse use, TypeElement record) {
        return choose(use, record)
                .flatMap(Choice::codec)
                .flatMap(this::encodedBy)
                .filter(encoded -> !isGeneric(encoded))
                .isPresent();
    }

    /** What is named in front of an array, of {@code @Using(MoneyCodec.class) Money[]}. */
    private static @Nullable AnnotationValue namedInFront(TypeUse use) {
        TypeUse content = use;
        while (content.isArray()) {
            content = content.parts().get(0);
        }
        return use.isArray() ? content.using() : null;
    }

    /** {@return the codecs that are named on an element for what is in it} */
    public static List<AnnotationValue> listed(Element element) {
        return Mirrors.find(element, UseCodecs.class)
                .map(mirror -> Mirrors.values(mirror, "value"))
                .orElse(List.of());
    }

    /** {@return whether a codec is named for all of a type that does not exist, so that nobody knows what it is for} */
    public static boolean isOneMissing(TypeElement type) {
        for (Element at = type; at != null; at = at.getEnclosingElement()) {
            if (listed(at).stream().anyMatch(Mirrors::isMissing)) {
                return true;
            }
        }
        return false;
    }

    public boolean isFor(TypeElement codec, TypeUse use) {
        return encodedBy(codec).filter(type -> fits(type, use)).isPresent();
    }

    /** Whether a codec of {@code encoded} is for the use: the type itself, its box, or the same generic class. */
    public boolean fits(TypeMirror encoded, TypeUse use) {
        TypeMirror used = boxed(use.type());
        if (types.isSameType(encoded, used)) {
            return true;
        }
        return isGeneric(encoded) && new TypePattern(types, encoded).in(use).isPresent();
    }

    TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }

    /** Whether type variables are in it, {@code Range<E>} or {@code Map<String, V>}: the codec of a generic type, which takes codecs. */
    public static boolean isGeneric(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && variableIn(type).isPresent();
    }

    /** Whether it is {@code V} alone, or an array of it, of which no codec can be told apart from the user's own. */
    public static boolean isOpen(TypeMirror encoded) {
        return !isGeneric(encoded) && variableIn(encoded).isPresent();
    }

    private static Optional<TypeMirror> variableIn(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                ? Optional.of(type)
                : TypePattern.inside(type).stream()
                        .map(CustomCodecs::variableIn)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /**
     * Reports a codec of anything.
     *
     * @param use what it is named for, or null if it is named for whatever it suits
     */
    public void rejectOpen(TypeElement codec, TypeMirror encoded, @Nullable TypeUse use, Subject subject, Site site) {
        String variable = variableIn(encoded).map(Object::toString).orElse("");
        String remedy = use == null
                ? "BinaryCodec of one exact type, as BinaryCodec<Money>, or of one that holds " + variable
                        + ", as BinaryCodec<List<" + variable + ">>"
                : "BinaryCodec<" + subject.names().of(boxed(use.type())) + ">, or name a codec that does";
        subject.reject(
                DiagnosticCode.OPEN_CODEC,
                site,
                subject.names().of(codec),
                subject.names().of(encoded),
                variable,
                remedy);
    }

    /** {@return the {@code Money} of a class that implements {@code BinaryCodec<Money>}} */
    public Optional<TypeMirror> encodedBy(TypeElement codec) {
        return encodedBy(codec.asType());
    }

    public Optional<TypeMirror> encodedBy(TypeMirror codec) {
        if (KnownTypes.nameOf(codec).equals(BINARY_CODEC)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) codec).getTypeArguments();
            return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
        }
        for (TypeMirror supertype : types.directSupertypes(codec)) {
            Optional<TypeMirror> encoded = encodedBy(supertype);
            if (encoded.isPresent()) {
                return encoded;
            }
        }
        return Optional.empty();
    }

    /** Reports what is wrong with the codecs that are named on the record or around it. */
    public void check(Subject subject) {
        for (Element at = subject.type(); at != null; at = at.getEnclosingElement()) {
            AnnotationMirror mirror = Mirrors.find(at, UseCodecs.class).orElse(null);
            if (mirror != null && at.getKind() != ElementKind.MODULE) {
                check(subject, at, mirror);
            }
        }
    }

    private void check(Subject subject, Element at, AnnotationMirror mirror) {
        Map<TypeMirror, TypeElement> known = new LinkedHashMap<>();
        for (AnnotationValue named : Mirrors.values(mirror, "value")) {
            TypeElement codec = Mirrors.type(named).orElse(null);
            if (codec == null) {
                continue;
            }
            Site site = Site.of(subject.name(), new Position(at, mirror, named));
            TypeMirror encoded = encodedBy(codec).orElse(null);
            if (encoded == null) {
                subject.reject(DiagnosticCode.NOT_A_CODEC, site, subject.names().of(codec), "the type that it is for");
                continue;
            }
            if (isOpen(encoded)) {
                rejectOpen(codec, encoded, null, subject, site);
                continue;
            }
            known.forEach((type, earlier) -> rejectCovered(codec, encoded, earlier, type, subject, site));
            known.put(encoded, codec);
        }
    }

    /** The first that fits is taken, so that one for less may stand in front, {@code Map<String, V>} of {@code Map<K, V>}. */
    private void rejectCovered(
            TypeElement codec,
            TypeMirror encoded,
            TypeElement earlier,
            TypeMirror ofEarlier,
            Subject subject,
            Site site) {
        if (new TypePattern(types, ofEarlier).covers(encoded)) {
            String name = subject.names().of(codec);
            boolean alike = new TypePattern(types, encoded).covers(ofEarlier);
            subject.reject(
                    DiagnosticCode.TWO_CODECS,
                    site,
                    subject.names().of(earlier),
                    name,
                    subject.names().of(encoded),
                    alike ? "Remove one of the two" : "The first that fits is taken: name " + name + " in front");
        }
    }
}

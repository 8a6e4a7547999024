package io.github.binrec.processor.analysis.language;

import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.PrimitiveKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of the JDK that have an encoding, by name. */
public final class KnownTypes {
    public static final String STRING = "java.lang.String";
    public static final String OPTIONAL = "java.util.Optional";

    private static final Set<String> ALL = all();

    private KnownTypes() {}

    private static Set<String> all() {
        return Stream.of(
                        Stream.of(STRING, OPTIONAL, "java.util.OptionalInt", "java.util.OptionalLong"),
                        Stream.of("java.util.OptionalDouble"),
                        Stream.of(PrimitiveKind.values())
                                .map(kind -> kind.boxedName().toString()),
                        Stream.of(CollectionKind.values())
                                .map(kind -> kind.declared().canonicalName()),
                        Stream.of(MapKind.values()).map(kind -> kind.declared().canonicalName()),
                        Stream.of(AtomicKind.values())
                                .map(kind -> kind.className().canonicalName()),
                        Stream.of(JdkKind.values()).map(kind -> kind.className().canonicalName()))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether it is the name of any of them} */
    public static boolean isKnown(String name) {
        return ALL.contains(name);
    }

    /** {@return the qualified name of a declared type, or nothing for any other} */
    public static String nameOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? elementOf((DeclaredType) type).getQualifiedName().toString()
                : "";
    }

    public static TypeElement elementOf(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    public static PrimitiveKind primitive(TypeKind kind) {
        return PrimitiveKind.valueOf(kind.name());
    }

    public static Optional<PrimitiveKind> box(String name) {
        for (PrimitiveKind kind : PrimitiveKind.values()) {
            if (kind.boxedName().toString().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static Optional<PrimitiveKind> optionalPrimitive(String name) {
        return switch (name) {
            case "java.util.OptionalInt" -> Optional.of(PrimitiveKind.INT);
            case "java.util.OptionalLong" -> Optional.of(PrimitiveKind.LONG);
            case "java.util.OptionalDouble" -> Optional.of(PrimitiveKind.DOUBLE);
            default -> Optional.empty();
        };
    }

    public static boolean isOptional(String name) {
        return name.equals(OPTIONAL) || optionalPrimitive(name).isPresent();
    }

    public static Optional<CollectionKind> collection(String name) {
        for (CollectionKind kind : CollectionKind.values()) {
            if (kind.declared().canonicalName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static Optional<MapKind> map(String name) {
        for (MapKind kind : MapKind.values()) {
            if (kind.declared().canonicalName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static Optional<AtomicKind> atomic(String name) {
        for (AtomicKind kind : AtomicKind.values()) {
            if (kind.className().canonicalName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a value holds exactly one of its type argument's, unless that may be null} */
    public static boolean isAtomicReference(String name) {
        return atomic(name).filter(kind -> kind.isGeneric() && !kind.isArray()).isPresent();
    }

    public static Optional<JdkKind> jdkValue(String name) {
        for (JdkKind kind : JdkKind.values()) {
            if (kind.className().canonicalName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

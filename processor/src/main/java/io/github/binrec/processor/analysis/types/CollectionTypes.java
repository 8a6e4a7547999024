package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.making.Properties;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.Structure;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds how collections and maps are turned into bytes, and reports what the declared one cannot hold. */
public final class CollectionTypes {
    private final Subject subject;
    private final FieldTypes types;
    private final KeyEquality equality;

    CollectionTypes(Subject subject, FieldTypes types) {
        this.subject = subject;
        this.types = types;
        this.equality = new KeyEquality(subject, types);
    }

    /**
     * The encoding of a collection or map that says what it holds.
     *
     * @param name the qualified name of its declared type
     * @return the encoding, or null after a report, or if javac itself reports a type
     */
    @Nullable FieldType of(String name, TypeUse use, Site site) {
        Optional<MapKind> map = KnownTypes.map(name);
        return map.isPresent()
                ? map(map.get(), use, site)
                : listing(KnownTypes.collection(name).orElseThrow(), use, site);
    }

    /** {@return a collection or map that is written as the wider one that an accessor gives, or empty of what is none for Binrec} */
    public static Optional<FieldType> givenAs(FieldType type, TypeMirror wider) {
        String name = KnownTypes.nameOf(wider);
        if (type instanceof Listing listing) {
            return KnownTypes.collection(name).map(listing::givenAs);
        }
        return type instanceof Mapping mapping ? KnownTypes.map(name).map(mapping::givenAs) : Optional.empty();
    }

    private @Nullable FieldType map(MapKind kind, TypeUse use, Site site) {
        TypeUse key = use.parts().get(0);
        TypeUse value = use.parts().get(1);
        boolean keyed = equality.check(key, "the key of a Map", site);
        boolean fits = checkKey(kind.structure(), use, key, "null keys", site);
        // What has room for both, if there are null keys as well.
        String instead = kind.structure().isSorted() && !key.has(Mark.NULLABLE) ? "TreeMap" : "LinkedHashMap";
        boolean valued = kind.structure().mapsToNull() || checkNonNull(use, value, "null values", instead, site);
        Element keys = element(key, site);
        Element values = element(value, site);
        return keys == null || values == null || !keyed || !fits || !valued ? null : new Mapping(kind, keys, values);
    }

    private @Nullable FieldType listing(CollectionKind kind, TypeUse use, Site site) {
        TypeUse held = use.parts().get(0);
        boolean distinct = !kind.isDistinct() || equality.check(held, "the element of a Set", site);
        boolean fits = checkKey(kind.structure(), use, held, "nulls", site);
        Element element = element(held, site);
        return element == null || !distinct || !fits ? null : new Listing(kind, element);
    }

    private boolean checkKey(Structure structure, TypeUse use, TypeUse key, String nulls, Site site) {
        boolean correct = structure.holdsNull() || checkNonNull(use, key, nulls, instead(structure, use), site);
        TypeMirror type = key.type();
        if (structure == Structure.ENUM && type.getKind() == TypeKind.TYPEVAR) {
            String name = subject.names().of(use);
            subject.reject(
                    DiagnosticCode.CLASS_UNKNOWN,
                    site,
                    name,
                    subject.names().of(key),
                    name.replaceFirst("^Enum", "LinkedHash"));
            return false;
        }
        // javac itself reports what is no enum, later.
        return structure.isSorted()
                ? checkOrder(use, key, instead(structure, use), site) && correct
                : correct && (structure != Structure.ENUM || isEnum(type));
    }

    private boolean checkOrder(TypeUse use, TypeUse key, String instead, Site site) {
        TypeMirror type = key.type();
        boolean known = type instanceof DeclaredType || type.getKind() == TypeKind.TYPEVAR;
        Optional<String> lack = known ? new NaturalOrder(types.javac()).lack(type) : Optional.empty();
        // What cannot be a key at all is an error already.
        if (lack.isPresent() && KeyRules.of(type).isEmpty()) {
            String held = subject.names().of(key);
            String remedy = remedy(type, held, instead + ", which is read back in its order");
            subject.reject(DiagnosticCode.NOT_COMPARABLE, site, subject.names().of(use), held, lack.get(), remedy);
        }
        return lack.isEmpty();
    }

    /** How something comes to be in a sorted set or map, or what else to use; nobody can change a type of the JDK. */
    private static String remedy(TypeMirror type, String name, String instead) {
        if (type.getKind() == TypeKind.TYPEVAR) {
            return "Let " + name + " extend Comparable<" + name + ">, or use " + instead + ".";
        }
        return type instanceof DeclaredType declared && Properties.isOfJdk(KnownTypes.elementOf(declared))
                ? "Use " + instead + ", or hold " + name + " in a record of yours that implements Comparable."
                : "Let it implement Comparable<" + name + ">, or use " + instead + ".";
    }

    private boolean checkNonNull(TypeUse use, TypeUse held, String nulls, String instead, Site site) {
        if (held.has(Mark.NULLABLE)) {
            subject.reject(
                    DiagnosticCode.NULL_IN_COLLECTION, site, subject.names().of(use), nulls, instead);
        }
        return !held.has(Mark.NULLABLE);
    }

    private static String instead(Structure structure, TypeUse use) {
        if (structure.isQueue()) {
            return "LinkedList";
        }
        return use.parts().size() == 2 ? "LinkedHashMap" : "LinkedHashSet";
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared
                && KnownTypes.elementOf(declared).getKind() == ElementKind.ENUM;
    }

    private @Nullable Element element(TypeUse use, Site site) {
        FieldType type = types.of(use, site.part());
        return type == null ? null : new Element(type, use.has(Mark.NULLABLE));
    }
}

package io.github.binrec.processor.analysis.custom;

import io.github.binrec.annotations.CodecFor;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** What to do with a type that is not the user's, so that it cannot be annotated: the code of a codec, and where to name it. */
public final class ForeignTypes {
    private final Compilation compilation;
    private final CustomCodecs customCodecs;

    public ForeignTypes(Compilation compilation, CustomCodecs customCodecs) {
        this.compilation = compilation;
        this.customCodecs = customCodecs;
    }

    /**
     * What a message says.
     *
     * @param type the type
     * @param use the same with its type arguments
     */
    public String remedy(TypeElement type, TypeMirror use, Subject subject, Site site) {
        String codec = type.getSimpleName() + "Codec";
        String codecFor = "@CodecFor(" + TypeNames.simple(type) + ".class)";
        Optional<TypeElement> known = existing(codec, type, use, subject);
        if (known.isPresent()) {
            String name = subject.names().of(known.get());
            return name + " is a codec of it" + declaring(known.get(), codecFor, subject)
                    + naming(type, use, name, subject, site) + ".";
        }
        String naming = naming(type, use, codec, subject, site);
        return "Write a codec of it in the package of " + subject.name() + ", " + codecFor + " "
                + declaration(type, codec, subject.names()) + "; or in another, and " + naming
                + "; or hold what matters of it in a record with @BinaryRecord.";
    }

    /** What stands between a codec and the ways to name it. */
    private String declaring(TypeElement codec, String codecFor, Subject subject) {
        if (!Compilation.packageOf(codec).equals(Compilation.packageOf(subject.type()))) {
            return Mirrors.has(codec, CodecFor.class)
                    ? ", and its @CodecFor is for its own package: "
                    : " in another package: ";
        }
        return compilation.isSource(codec) ? ": mark it " + codecFor + ", or " : ": ";
    }

    /**
     * What a message says if the user has written a codec of the type already, or empty. That of a source is source too: a class
     * file may be what Binrec wrote before an annotation was removed.
     */
    public Optional<String> ofKnownCodec(TypeElement type, TypeMirror use, Subject subject, Site site) {
        return existing(type.getSimpleName() + "Codec", type, use, subject)
                .filter(codec -> !compilation.isSource(type) || compilation.isSource(codec))
                .map(codec -> remedy(type, use, subject, site));
    }

    /**
     * What a message says if a codec in the package says that it is for the class, but it is not for these type arguments, or empty. One of
     * all type arguments beside it would be an error.
     */
    public Optional<String> ofNearCodec(TypeElement type, TypeMirror use, Subject subject) {
        String codecFor = "@CodecFor(" + TypeNames.simple(type) + ".class)";
        return customCodecs
                .inPackages()
                .near(use, subject.type())
                .flatMap(codec -> customCodecs
                        .encodedBy(codec)
                        .map(encoded -> subject.names().of(codec) + " is a codec of "
                                + subject.names().of(encoded) + " alone. Write one of "
                                + subject.names().of(use) + " too, marked " + codecFor + " or named by @Using"));
    }

    /** {@code name it where the type stands, @Using(MoneyCodec.class) Money, or for all of Trade, @UseCodecs(MoneyCodec.class)}. */
    private static String naming(TypeElement type, TypeMirror use, String codec, Subject subject, Site site) {
        String here = site.reserved()
                ? "name it beside the type, using = " + codec + ".class"
                : "name it where the type stands, "
                        + CodecPlaces.annotated(type, codec, subject.names().of(use));
        return here + ", or for all of " + subject.name() + ", @UseCodecs(" + codec + ".class)";
    }

    /** A class of that name, in the package of the user or of the type, that is a codec of it. */
    private Optional<TypeElement> existing(String codec, TypeElement type, TypeMirror use, Subject subject) {
        return Stream.of(subject.type(), type)
                .map(Compilation::packageOf)
                .map(packageName -> packageName.isEmpty() ? codec : packageName + "." + codec)
                .map(name -> compilation.elements().getTypeElement(name))
                .filter(found -> found != null && customCodecs.isFor(found, new TypeUse(use, Set.of(), List.of())))
                .findFirst();
    }

    /** {@code final class MoneyCodec implements BinaryCodec<Money>}; of a generic type for any type arguments. */
    private static String declaration(TypeElement type, String codec, TypeNames names) {
        String name = TypeNames.simple(type);
        if (type.getTypeParameters().isEmpty()) {
            return "final class " + codec + " implements BinaryCodec<" + name + ">";
        }
        String parameters = type.getTypeParameters().stream()
                .map(parameter -> parameter(parameter, names))
                .collect(Collectors.joining(", ", "<", ">"));
        String variables = type.getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", ", "<", ">"));
        String codecs = type.getTypeParameters().stream()
                .map(parameter -> "BinaryCodec<" + parameter.getSimpleName() + ">")
                .collect(Collectors.joining(", ", codec + "(", ")"));
        return "final class " + codec + parameters + " implements BinaryCodec<" + name + variables
                + "> with a constructor " + codecs;
    }

    /** {@code E extends Comparable<E>}. */
    private static String parameter(TypeParameterElement parameter, TypeNames names) {
        String bounds = parameter.getBounds().stream()
                .filter(bound -> !Members.isObject(bound))
                .map(names::of)
                .collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }
}

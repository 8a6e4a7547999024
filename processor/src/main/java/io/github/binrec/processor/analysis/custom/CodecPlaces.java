package io.github.binrec.processor.analysis.custom;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Where in a type the annotation belongs that names a codec, as the user would write it. */
public final class CodecPlaces {
    private final CustomCodecs codecs;
    private final TypeElement codec;
    private final TypeNames names;

    public CodecPlaces(CustomCodecs codecs, TypeElement codec, TypeNames names) {
        this.codecs = codecs;
        this.codec = codec;
        this.names = names;
    }

    /** {@return {@code List<@Using(MoneyCodec.class) Money>} for {@code List<Money>}, or empty if the codec is for nothing in it} */
    public Optional<String> in(TypeUse use) {
        return isIn(use) ? Optional.of(text(use)) : Optional.empty();
    }

    private boolean isIn(TypeUse use) {
        return codecs.isFor(codec, use) || use.parts().stream().anyMatch(this::isIn);
    }

    private String text(TypeUse use) {
        String name = names.of(use);
        if (codecs.isFor(codec, use)) {
            return use.type() instanceof DeclaredType declared
                    ? annotated(KnownTypes.elementOf(declared), names.of(codec), name)
                    : using(names.of(codec)) + name;
        }
        if (!isIn(use)) {
            return name;
        }
        if (use.isArray()) {
            return text(use.parts().get(0)) + "[]";
        }
        return use.parts().stream()
                .map(this::text)
                .collect(Collectors.joining(", ", name.substring(0, name.indexOf('<')) + "<", ">"));
    }

    /**
     * {@return {@code @Using(MoneyCodec.class) Money}; of a nested type as Java wants it: {@code Bank.@Using(MoneyCodec.class) Money}}
     *
     * @param use what messages call the type where it is used, with its type arguments
     */
    static String annotated(TypeElement type, String codec, String use) {
        String outer =
                type.getEnclosingElement() instanceof TypeElement enclosing ? TypeNames.simple(enclosing) + "." : "";
        String arguments = use.contains("<") ? use.substring(use.indexOf('<')) : "";
        return outer + using(codec) + type.getSimpleName() + arguments;
    }

    private static String using(String codec) {
        return "@Using(" + codec + ".class) ";
    }
}

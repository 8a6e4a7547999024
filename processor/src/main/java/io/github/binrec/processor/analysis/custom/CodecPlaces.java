package io.github.binrec.processor.analysis.custom;

import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.language.TypeUseText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

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

    /**
     * {@return {@code List<@Using(MoneyCodec.class) Money>} for {@code @Using(MoneyCodec.class) List<Money>}, or empty if the codec is for
     * nothing in it}
     */
    public Optional<String> in(TypeUse use) {
        return isIn(use) ? Optional.of(new TypeUseText(names, this::named).of(use)) : Optional.empty();
    }

    private boolean isIn(TypeUse use) {
        return isAt(use) || use.parts().stream().anyMatch(this::isIn);
    }

    /** The numbers of an array of primitives have no codecs. */
    private boolean isAt(TypeUse use) {
        return !use.type().getKind().isPrimitive() && codecs.isFor(codec, use);
    }

    /** The codec where it is for the use; one of another's that is named there. */
    private List<String> named(TypeUse use) {
        if (isAt(use)) {
            return List.of(using(names.of(codec)));
        }
        return Optional.ofNullable(use.using()).flatMap(Mirrors::type).stream()
                .filter(other -> !other.equals(codec))
                .map(other -> using(names.of(other)))
                .toList();
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
        return outer + using(codec) + " " + type.getSimpleName() + arguments;
    }

    private static String using(String codec) {
        return "@Using(" + codec + ".class)";
    }
}

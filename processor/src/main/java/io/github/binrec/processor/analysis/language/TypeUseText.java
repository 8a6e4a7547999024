package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** A type where it is used, as a remedy asks for it: with the annotations that are on it and in it, and with more. */
public final class TypeUseText {
    private final TypeNames names;
    private final Function<TypeUse, List<String>> more;

    /**
     * Prepares to write types.
     *
     * @param names how messages name types
     * @param more the annotations to add at a use, such as {@code @Varint}; asked of the whole type and of each part
     */
    public TypeUseText(TypeNames names, Function<TypeUse, List<String>> more) {
        this.names = names;
        this.more = more;
    }

    /** {@return for example {@code Map<@Utf8 String, @Using(MoneyCodec.class) @Nullable Money>}} */
    public String of(TypeUse use) {
        if (use.isArray()) {
            return array(use);
        }
        String annotations = annotations(use).stream().map(text -> text + " ").collect(Collectors.joining());
        String name = names.of(use);
        String bare = name.contains("<") ? name.substring(0, name.indexOf('<')) : name;
        return (annotations.isEmpty() ? bare : annotated(use, annotations, bare)) + arguments(use);
    }

    /** As Java wants it of a nested type: {@code Bank.@Nullable Money}. */
    private static String annotated(TypeUse use, String annotations, String bare) {
        if (use.type().getKind() != TypeKind.DECLARED) {
            return annotations + bare;
        }
        TypeElement type = KnownTypes.elementOf((DeclaredType) use.type());
        return type.getEnclosingElement() instanceof TypeElement outer
                ? TypeNames.simple(outer) + "." + annotations + type.getSimpleName()
                : annotations + type.getSimpleName();
    }

    private String arguments(TypeUse use) {
        return use.parts().isEmpty()
                ? ""
                : use.parts().stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    /** The brackets on the left are of the whole array: {@code @Varint int @Nullable [][]} may be null as a whole. */
    private String array(TypeUse whole) {
        StringBuilder brackets = new StringBuilder();
        TypeUse use = whole;
        while (use.isArray()) {
            List<String> annotations = annotations(use);
            brackets.append(annotations.isEmpty() ? "" : " " + String.join(" ", annotations) + " ")
                    .append("[]");
            use = use.parts().get(0);
        }
        return of(use) + brackets;
    }

    private List<String> annotations(TypeUse use) {
        List<String> all = new ArrayList<>(more.apply(use));
        for (Mark mark : Mark.values()) {
            if (use.has(mark)) {
                all.add("@" + mark.simpleName());
            }
        }
        return all;
    }
}

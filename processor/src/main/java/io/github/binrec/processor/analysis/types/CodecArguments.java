package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Substitution;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Finds the encodings of what the type variables of a codec of the user's stand for where it is used. */
final class CodecArguments {
    private final Subject subject;
    private final CustomCodecs codecs;
    private final FieldTypes types;

    CodecArguments(Subject subject, CustomCodecs codecs, FieldTypes types) {
        this.subject = subject;
        this.codecs = codecs;
        this.types = types;
    }

    /**
     * The encodings for all variables.
     *
     * @param codec the codec
     * @param encoded what it is for
     * @param use where it is used
     * @param meant what stands there for each variable
     * @return the encoding for each variable, or empty after a report, or if javac itself reports one
     */
    Optional<Map<TypeParameterElement, FieldType>> of(
            TypeElement codec,
            TypeMirror encoded,
            TypeUse use,
            Map<TypeParameterElement, List<TypeUse>> meant,
            Site site) {
        return isOfAnyArguments(encoded) ? ofArguments(encoded, use, site) : ofVariables(codec, meant, site);
    }

    /** {@code Range<E>}: each type argument is one that the codec takes the codec of. */
    static boolean isOfAnyArguments(TypeMirror encoded) {
        return TypeUse.partsOf(encoded).stream().allMatch(part -> part.getKind() == TypeKind.TYPEVAR);
    }

    private Optional<Map<TypeParameterElement, FieldType>> ofArguments(TypeMirror encoded, TypeUse use, Site site) {
        TypeElement element = KnownTypes.elementOf((DeclaredType) use.type());
        return types.arguments(element, use, site).map(arguments -> {
            Map<TypeParameterElement, FieldType> known = new HashMap<>();
            List<? extends TypeMirror> variables = TypeUse.partsOf(encoded);
            for (int i = 0; i < variables.size(); i++) {
                known.put((TypeParameterElement) ((TypeVariable) variables.get(i)).asElement(), arguments.get(i));
            }
            return known;
        });
    }

    /** What the variables of {@code Map<String, List<V>>} stand for, wherever in the type they are. */
    private Optional<Map<TypeParameterElement, FieldType>> ofVariables(
            TypeElement codec, Map<TypeParameterElement, List<TypeUse>> meant, Site site) {
        Map<TypeParameterElement, FieldType> known = new HashMap<>();
        String name = subject.names().of(codec);
        meant.forEach((variable, uses) -> {
            Site at = site.part().of(variable + " of " + name);
            FieldType type = types.of(uses.get(0), at);
            boolean nullable = uses.stream().anyMatch(use -> use.has(Mark.NULLABLE));
            if (nullable && type != null) {
                String argument = subject.names().of(uses.get(0));
                subject.reject(
                        DiagnosticCode.NULLABLE_ARGUMENT,
                        at,
                        argument,
                        "name a codec of the whole type, which writes its nulls");
            } else if (type != null) {
                known.put(variable, type);
            }
        });
        return known.size() == meant.size() ? Optional.of(known) : Optional.empty();
    }

    /** Whether what stands for the type variables in a use is within their bounds, and the same wherever one occurs twice. */
    boolean keepsBounds(Map<TypeParameterElement, List<TypeUse>> meant) {
        Map<TypeParameterElement, TypeMirror> known = new HashMap<>();
        meant.forEach((variable, uses) -> known.put(variable, uses.get(0).type()));
        boolean same = meant.values().stream()
                .allMatch(uses -> uses.stream()
                        .allMatch(use -> codecs.types()
                                .isSameType(use.type(), uses.get(0).type())));
        return same && new Substitution(codecs.types(), known).keepsBounds(codecs.types()::isSubtype);
    }
}

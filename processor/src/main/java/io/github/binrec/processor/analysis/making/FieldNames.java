package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What a field's property may be called, if not like the field: some write {@code mName}, {@code m_name}, {@code _name} or {@code name_} for
 * what everybody else knows as {@code name}. Lombok's {@code @Accessors} may name other prefixes.
 *
 * @param plain the names without prefix or suffix, none of them that of another field
 */
record FieldNames(List<String> plain) {
    FieldNames {
        plain = List.copyOf(plain);
    }

    static FieldNames of(VariableElement field, Members members) {
        String name = field.getSimpleName().toString();
        List<String> plain = new ArrayList<>();
        Stream.concat(Lombok.prefixes(field).stream(), Stream.of("m_", "_", "m"))
                .filter(prefix -> isPrefix(prefix, name))
                .map(prefix -> decapitalized(name.substring(prefix.length())))
                .forEach(plain::add);
        if (name.length() > 1 && name.endsWith("_")) {
            plain.add(name.substring(0, name.length() - 1));
        }
        return new FieldNames(plain.stream()
                .distinct()
                .filter(other -> !isField(other, members))
                .toList());
    }

    /** {@code m} is one of {@code mName}, and none of {@code money}. */
    private static boolean isPrefix(String prefix, String name) {
        return !prefix.isEmpty()
                && name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isJavaIdentifierStart(name.charAt(prefix.length()))
                && (!Character.isLetter(prefix.charAt(prefix.length() - 1))
                        || !Character.isLowerCase(name.charAt(prefix.length())));
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isField(String name, Members members) {
        return Properties.classes(members).stream()
                .flatMap(part -> ElementFilter.fieldsIn(part.asElement().getEnclosedElements()).stream())
                .anyMatch(field -> field.getSimpleName().contentEquals(name));
    }
}

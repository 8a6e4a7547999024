package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Tells which helper methods of a generic type's codec need an instance of it: those that mention a type parameter, a field, {@code
 * this}, or another such method. The others can be static, as all are in the codec of a type that is not generic.
 */
final class InstanceMethods {
    /** What is no code in the text of a method: comments and strings. */
    private static final Pattern NO_CODE = Pattern.compile("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"");

    /** A name that nothing qualifies. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![.\\p{javaJavaIdentifierPart}])\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    private final Set<String> ofInstance = new HashSet<>(Set.of("this"));

    /**
     * Starts with what belongs to an instance.
     *
     * @param names the names of type parameters and fields
     */
    InstanceMethods(Collection<String> names) {
        ofInstance.addAll(names);
    }

    /** {@return the methods in their order, static where that is possible} */
    List<MethodSpec> withStaticOnes(List<MethodSpec> methods) {
        List<Set<String>> named = methods.stream().map(InstanceMethods::namesIn).toList();
        boolean added = true;
        while (added) {
            added = false;
            for (int i = 0; i < methods.size(); i++) {
                added |= named.get(i).stream().anyMatch(ofInstance::contains)
                        && ofInstance.add(methods.get(i).name());
            }
        }
        List<MethodSpec> result = new ArrayList<>();
        for (MethodSpec method : methods) {
            result.add(
                    ofInstance.contains(method.name())
                            ? method
                            : method.toBuilder().addModifiers(Modifier.STATIC).build());
        }
        return result;
    }

    private static Set<String> namesIn(MethodSpec method) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(NO_CODE.matcher(method.toString()).replaceAll(""));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}

package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Types;

/** What gives a builder, or a builder its value, if the codec could only call it: what keeps it from that. */
final class NearBuilders {
    private final Types types;
    private final TypeNames names;

    NearBuilders(Types types, TypeNames names) {
        this.types = types;
        this.names = names;
    }

    /** Whether nothing but {@code private} or a checked exception is in the way; what is hidden in another package is not near. */
    static boolean isNear(ExecutableElement start, String fromPackage) {
        return start.getModifiers().contains(Modifier.PRIVATE) || Members.isVisible(start, fromPackage);
    }

    /**
     * {@return that the codec cannot call what gives the builder, and what to change if that is enough}
     *
     * @param none that there is no other
     * @param text what messages call it
     * @param otherwise what came of it if the codec could
     */
    Making making(String none, ExecutableElement start, String text, Making otherwise) {
        List<String> failures = new ArrayList<>(List.of(none));
        failures.addAll(failures(start, text));
        return Making.impossible(failures, otherwise.construction() == null ? List.of() : remedies(start, text));
    }

    /**
     * {@return the failures and remedies of a builder's methods, and those of the one that gives the value}
     *
     * @param others of the methods that take the properties
     * @param builder what messages call the builder
     */
    Making withFinish(Making others, ExecutableElement finish, String builder) {
        String text = finish.getSimpleName() + "() of " + builder;
        List<String> failures = new ArrayList<>(others.failures());
        failures.addAll(failures(finish, text));
        List<String> remedies = new ArrayList<>(others.remedies());
        remedies.addAll(remedies(finish, text));
        return Making.impossible(failures, remedies);
    }

    private List<String> failures(ExecutableElement method, String text) {
        List<String> failures = new ArrayList<>();
        String checked = Executables.checkedExceptions(types, method, names);
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            failures.add(text + " is private");
        } else if (checked.isEmpty()) {
            failures.add(text + " is hidden");
        }
        if (!checked.isEmpty()) {
            failures.add(text + " declares " + checked + ", a checked exception");
        }
        return failures;
    }

    private List<String> remedies(ExecutableElement method, String text) {
        List<String> remedies = new ArrayList<>();
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            remedies.add("Remove private from " + text + ".");
        } else if (Executables.checkedException(types, method).isEmpty()) {
            remedies.add("Make " + text + " public.");
        }
        Executables.dropChecked(types, method, names, text).ifPresent(remedies::add);
        return remedies;
    }
}

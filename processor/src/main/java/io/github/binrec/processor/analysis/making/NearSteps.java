package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Why a builder does not take some properties, and what to change so that it does. */
final class NearSteps {
    private final Types types;
    private final Members members;
    private final TypeNames names;
    private final String builder;
    private final List<String> failures = new ArrayList<>();
    private final List<String> remedies = new ArrayList<>();

    /**
     * Prepares for a builder.
     *
     * @param members the methods of the builder, or of the stage at which it ends
     * @param builder what messages call it
     */
    NearSteps(Types types, Members members, TypeNames names, String builder) {
        this.types = types;
        this.members = members;
        this.names = names;
        this.builder = builder;
    }

    /** A property that nothing takes, and what a method that did would be called. */
    record Left(String name, TypeMirror type, List<String> candidates) {}

    /** {@return what came of it: no way, with a failure and a remedy for each} */
    Making making(List<Left> all, List<String> others) {
        List<String> without = new ArrayList<>();
        for (Left left : all) {
            List<ExecutableElement> named = members.methods(left.candidates(), 1);
            if (named.isEmpty()) {
                without.add(left.name());
                remedies.add(ofMissing(left, others));
            } else {
                addNamed(named.get(0), left);
            }
        }
        if (!without.isEmpty()) {
            failures.add(0, "the builder " + builder + " has no method for " + String.join(", ", without));
        }
        return Making.impossible(failures, remedies);
    }

    private String ofMissing(Left left, List<String> others) {
        return new NearMembers(members, others)
                .method(left.candidates(), 1, method -> fits(method, left))
                .map(near -> "Rename " + text(near.method()) + " of " + builder + " to " + near.name() + ".")
                .orElseGet(() -> "Write " + left.name() + "(" + names.of(left.type()) + ") in " + builder + ".");
    }

    private boolean fits(ExecutableElement method, Left left) {
        return members.fits(
                left.type(), members.typeOf(method).getParameterTypes().get(0));
    }

    private void addNamed(ExecutableElement method, Left left) {
        String text = text(method) + " of " + builder;
        TypeMirror taken = members.typeOf(method).getParameterTypes().get(0);
        String checked = Executables.checkedExceptions(types, method, names);
        if (!fits(method, left)) {
            failures.add(text + " takes " + names.of(taken) + " and not " + names.of(left.type()));
            remedies.add("Let " + text + " take " + names.of(left.type()) + ".");
        } else if (!members.isVisible(method)) {
            boolean isPrivate = method.getModifiers().contains(Modifier.PRIVATE);
            failures.add(text + " is " + (isPrivate ? "private" : "hidden"));
            remedies.add(isPrivate ? "Remove private from " + text + "." : "Make " + text + " public.");
        } else if (!checked.isEmpty()) {
            failures.add(text + " declares " + checked + ", a checked exception");
            Executables.dropChecked(types, method, names, text).ifPresent(remedies::add);
        } else {
            failures.add(text + " does not lead on to build()");
        }
    }

    private String text(ExecutableElement method) {
        return Executables.text(method, names);
    }
}

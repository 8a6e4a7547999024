package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.Bitmap.Bit;
import io.github.binrec.processor.codegen.names.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of a bitmap as parameters of a method that handles some of the fields: those that it asks for. */
final class WordParameters {
    private final List<String> names = new ArrayList<>();
    private final SortedSet<Integer> used = new TreeSet<>();

    WordParameters(Bitmap bitmap, Scope scope) {
        for (int word = 0; word < bitmap.words(); word++) {
            names.add(scope.newVariable(PresenceWord.name(word)));
        }
    }

    /** Asks for the word that a bit is in, and returns the parameter. */
    CodeBlock wordOf(Bit bit) {
        used.add(bit.word());
        return CodeBlock.of("$N", names.get(bit.word()));
    }

    /** {@return the parameters that were asked for} */
    List<ParameterSpec> used() {
        return used.stream()
                .map(word ->
                        ParameterSpec.builder(TypeName.LONG, names.get(word)).build())
                .toList();
    }

    /** {@return the lines about them in the method's Javadoc} */
    CodeBlock javadoc() {
        return used.stream()
                .map(word -> CodeBlock.of("@param $N a word of the bitmap\n", names.get(word)))
                .collect(CodeBlock.joining(""));
    }

    /** {@return what the caller passes for them} */
    List<CodeBlock> arguments(List<CodeBlock> words) {
        return used.stream().map(words::get).toList();
    }
}

package io.github.binrec.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.CodecMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardedBodyTest {
    private GuardedBody body;

    @BeforeEach
    void begin() {
        body = new GuardedBody(new CodecMembers(new Models.Fields().plain("Trade")).scope("in"));
    }

    @Test
    void codeThatNamesNothing_isLeftAsItIs() {
        body.statement("a()");
        body.at(null);
        assertThat(body.buildWrite()).hasToString("a();\n");
    }

    @Test
    void component_isNotedOnce() {
        body.at("x");
        body.statement("a()");
        body.at("x");
        body.statement("b()");
        body.at(null);
        body.statement("c()");
        assertThat(body.buildRead()).hasToString("""
                java.lang.String at = null;
                try {
                  at = "x";
                  a();
                  b();
                  at = null;
                  c();
                } catch (java.io.IOException | java.lang.RuntimeException e) {
                  throw io.github.binrec.codec.Failures.onRead(e, in, at);
                }
                """);
    }

    @Test
    void afterABranchThatNotedAnother_theComponentIsNotedAgain() {
        body.at("x");
        body.beginIf(CodeBlock.of("condition"));
        body.at("y");
        body.endIf();
        body.at("x");
        body.statement("a()");
        assertThat(body.buildWrite().toString()).containsSubsequence("at = \"y\"", "}", "at = \"x\"", "a()");
    }

    @Test
    void afterABranchThatNotedNone_nothingIsNotedAgain() {
        body.at("x");
        body.beginIf(CodeBlock.of("condition"));
        body.statement("b()");
        body.endIf();
        body.at("x");
        assertThat(body.buildWrite().toString()).containsOnlyOnce("at = \"x\"");
    }
}

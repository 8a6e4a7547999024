/** The README's example in a module. */
module com.example.trades {
    requires static io.github.binrec.annotations;
    requires transitive io.github.binrec.runtime;
    requires static transitive org.jspecify; // for @Nullable

    exports com.example.trades;
}

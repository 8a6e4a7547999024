/** A user's module. */
module shop {
    requires static io.github.binrec.annotations;
    requires transitive io.github.binrec.runtime;

    exports shop;
}

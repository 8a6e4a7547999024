// What the user is told: both mistakes, each with what to do, and nothing of the codec that another class names.
def errors = new File(basedir, 'build.log').readLines('UTF-8')
        .findAll { it.startsWith('[ERROR]') && it.contains('.java') }
        .collect { it.replaceFirst(/^\[ERROR\] .*\/(?=\w+\.java)/, '') }
        .unique()

assert errors == [
    'Trade.java:[9,10] [BINREC-123] Trade.id: the codec cannot read it: it is not visible to the codec and there is no id() or '
            + 'getId(). Put Lombok before Binrec on the processor path, and check that it makes the getter.',
    'Trade.java:[10,12] [BINREC-123] Trade.symbol: the codec cannot read it: it is not visible to the codec and there is no '
            + 'symbol() or getSymbol(). Put Lombok before Binrec on the processor path, and check that it makes the getter.',
]

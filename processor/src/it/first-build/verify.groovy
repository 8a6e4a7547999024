// The README's snippets are this project: the POM line by line, and its Java without regard to white space.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def snippets = { language -> (readme =~ /(?s)```$language\n(.*?)```/).collect { it[1] } }
def squash = { text -> text.replaceAll(/(?m)^import .*$|\s/, '') }
def source = { path -> squash(new File(basedir, "src/$path").getText('UTF-8')) }

def pom = new File(basedir, 'pom.xml').readLines('UTF-8')*.trim()
def at = -1
snippets('xml')[0].readLines()*.trim().each { line ->
    def next = (at + 1..<pom.size()).find { pom[it] == line }
    assert next != null : "The README has \"$line\", and the POM has not, or not there"
    at = next
}

def java = snippets('java').collect(squash)
assert source('main/java/com/example/trades/Trade.java').endsWith(java[0])
assert source('test/java/com/example/trades/TradeTest.java').contains(java[1].replaceFirst('Tradetrade=.*?;', ''))
assert source('main/java/module-info.java').endsWith(java.find { it.startsWith('module') })

// Nor has the build passed because there was nothing to run.
def report = new File(basedir, 'target/surefire-reports/TEST-com.example.trades.TradeTest.xml').getText('UTF-8')
assert report =~ /<testsuite [^>]*tests="3" errors="0" skipped="0" failures="0"/

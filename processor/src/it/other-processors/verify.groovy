// The order of the processors is what the README says, without regard to white space.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def squash = { text -> text.replaceAll(/\s/, '') }
def paths = squash((readme =~ /(?s)```xml\n(<annotationProcessorPaths>.*?)```/)[0][1])
assert squash(new File(basedir, 'pom.xml').getText('UTF-8')).contains(paths)

// The build has not passed because there was nothing to run.
for (test in ['orders.Lombok': 9, 'shipping.Immutables': 5, 'animals.AutoValue': 4, 'fair.Fair': 2]) {
    def report = new File(basedir, "target/surefire-reports/TEST-com.example.${test.key}Test.xml").getText('UTF-8')
    assert report =~ /<testsuite [^>]*tests="$test.value" errors="0" skipped="0" failures="0"/
}

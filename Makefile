# Everything a developer runs. JAVA_HOME is kept if it is a JDK >= 25, else the first one found is taken.
export JAVA_HOME := $(shell for home in "$$JAVA_HOME" \
	"$$(dirname "$$(dirname "$$(readlink -f "$$(command -v javac)")")")" /usr/lib/jvm/* \
	"$$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do \
	version=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release" 2>/dev/null); \
	[ -x "$$home/bin/javac" ] && [ "$${version:-0}" -ge 25 ] && echo "$$home" && break; done)

# Maven's own libraries use what newer JDKs warn of; nobody here can mend that.
export MAVEN_OPTS := $(MAVEN_OPTS) --sun-misc-unsafe-memory-access=allow

# What ends within a minute is over before the second compiler pays off; a year isn't. The first one alone is given so
# little room for its code that a local AWS of some hours would starve.
JAVA = $(JAVA_HOME)/bin/java $(COMPILER) -XX:+UseSerialGC -XX:MetaspaceSize=256m
COMPILER = -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m
year: COMPILER =

LOCAL = $(JAVA) --enable-native-access=ALL-UNNAMED \
	-cp "infra/local/target/classes:infra/local/target/lib/*"

VERIFIER = infra/verifier/target/classes/org/sendqa/verifier/Main.class

# make ends with 2 whenever a command fails; only in question mode (-q) it hands a 1 on, as "this differs" needs it.
ifneq ($(filter verify packs,$(MAKECMDGOALS)),)
MAKEFLAGS += -q
endif

# One word for the shell, whatever is in it.
quoted = '$(subst ','\'',$(1))'

# exec, so that no shell stands between make and Java: a signal to make reaches Java, which ends in good order.
.PHONY: help demo year up test format openapi pictures packs verify mutation bench deploy build prerequisites
.DEFAULT_GOAL := help

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

demo: build ## one month of Dorset's EHC plan audits, from the register to the report
	@exec $(LOCAL) org.sendqa.local.demo.Demo .

year: build ## an academic year in minutes: AUTHORITY=<la>|all, YEAR=2026-27; leaves infra/local/target/year
	@exec $(LOCAL) org.sendqa.local.year.Year . $(call quoted,$(or $(AUTHORITY),all)) $(call quoted,$(or $(YEAR),2026-27))

up: build ## the local AWS on http://localhost:8080 until Ctrl-C; AUTHORITY=<la>, PORT=<port>, DATA=<dir> keeps state on disk
	@exec $(LOCAL) org.sendqa.local.Main . $(call quoted,$(or $(AUTHORITY),dorset)) $(if $(PORT),--port $(call quoted,$(PORT))) \
		$(if $(DATA),--data $(call quoted,$(DATA)))

test: prerequisites ## check the format, compile with warnings as errors, all tests
	@mvn verify

format: prerequisites ## put the code into the house's format, which make test asks for
	@mvn -q spotless:apply -pl '!infra/local-dynamodb'

# Without npm: the site is built from this very document, and may not build before it is renewed.
openapi: prerequisites ## write infra/openapi.yaml anew from the controllers
	@mvn -q -pl infra/verification -am -Dtest=ApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false \
		-Dmaven.test.failure.ignore=true -Dexec.skip test >/dev/null || \
		{ echo "The build failed; make test says why." >&2; exit 2; }
	@cp infra/verification/target/openapi.yaml infra/openapi.yaml

pictures: ## renew the pictures in shared/docs/pictures from those that the tests took
	@for picture in shared/docs/pictures/*.png; do \
		cp "target/pages/$$(basename "$$picture")" "$$picture" || exit 2; done

packs: ## check the framework packs: what is in them, what is missing, what is wrong
	+@MAKEFLAGS= $(MAKE) --no-print-directory prerequisites
	+@mvn -q -DskipTests -pl shared/packs -am compile dependency:build-classpath \
		-DincludeScope=runtime -Dmdep.outputFile=target/classpath
	+@$(JAVA) -Dslf4j.internal.verbosity=ERROR \
		-cp "shared/packs/target/classes:$$(cat shared/packs/target/classpath)" \
		org.sendqa.packs.CheckPacks shared/packs "$$(date +%F)" /dev/stdout shared/docs/coverage.md

verify: $(VERIFIER) ## re-do a draw: CERT=<certificate> [DESIGN=<design>], and for the authority REGISTER=<snapshot> SECRET=<file>
	+@$(JAVA) -cp infra/verifier/target/classes:shared/domain/target/classes \
		org.sendqa.verifier.Main $(call quoted,$(CERT)) $(call quoted,$(REGISTER)) $(call quoted,$(SECRET)) $(call quoted,$(DESIGN))

$(VERIFIER): $(shell find infra/verifier/src/main shared/domain/src/main -name '*.java' 2>/dev/null)
	+@MAKEFLAGS= $(MAKE) --no-print-directory prerequisites
	+@mvn -q -DskipTests -pl infra/verifier -am package
	+@touch $(VERIFIER)

mutation: prerequisites ## mutation tests of the model, with a threshold
	@mvn -Pmutation -pl shared/domain verify

bench: prerequisites ## draws, cold start and intake on this machine, medians of several runs
	@mvn -q -DskipTests -Pbench -pl infra/benchmarks -am package
	@$(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -cp "infra/benchmarks/target/classes:infra/benchmarks/target/lib/*" \
		org.sendqa.benchmarks.Benchmarks .

deploy: build ## sam deploy of what Maven built, then the packs; ENV=<name in samconfig.toml>. Commit what it records
	@mvn -q -Pdeployed -DskipTests -pl shared/packs -am process-classes
	@sam deploy --config-env $(or $(ENV),default)
	@bucket=$$(sam list stack-outputs --output json --config-env $(or $(ENV),default) | \
		sed -n '/"Bucket"/{n;s/.*"OutputValue": "\(.*\)".*/\1/p;}') && \
		aws s3 cp --recursive shared/packs/target/packs "s3://$$bucket/packs/"
	@outputs=$$(sam list stack-outputs --output json --config-env $(or $(ENV),default)) && \
		output() { printf '%s' "$$outputs" | node -p "JSON.parse(require('fs').readFileSync(0)).find((one) => one.OutputKey === '$$1').OutputValue"; } && \
		output SiteConfig >infra/site/dist/config.json && \
		aws s3 sync --delete --cache-control no-cache infra/site/dist "s3://$$(output SiteFiles)/" && \
		aws cloudfront create-invalidation --distribution-id "$$(output SiteDistribution)" --paths '/*'

build: prerequisites
	@echo "Building what changed; the first time takes some minutes and fetches the libraries."
	@mvn -q -DskipTests -pl infra/local -am package

prerequisites:
	@need() { command -v "$$1" >/dev/null || { echo "Please install $$2." >&2; exit 2; }; }; \
	[ -n "$(JAVA_HOME)" ] || { echo "Please install a JDK of version 25 or later, or name one in JAVA_HOME." >&2; exit 2; }; \
	need mvn "Maven 3.8.7 or later"; need node "Node 20 or later"; need npm "npm, which comes with Node"; \
	[ "$$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || { echo "Please install Node 20 or later." >&2; exit 2; }

/** Makes features, and installs those of a domain: invariants I7 and I11. Nothing is left behind where one of them fails. */

import {
  arrayForEach,
  arrayPush,
  dataDescriptor,
  FeralWeakMap,
  objectFreeze,
  reflectApply,
  reflectDefineProperty,
  weakMapSet,
} from "../primordials.js";
import type { DomainState } from "../guards/state.js";
import { noteSubstituted } from "../intrinsics/index.js";
import type { Membrane } from "../membrane/index.js";
import {
  type Feature,
  type FeatureContext,
  type FeatureName,
  type Features,
  installationOf,
  type InstallFeature,
  registerFeature,
} from "./feature.js";
import { substituteReflection } from "./reflection.js";

/** Makes a feature. `install` runs once for each domain that is given it. */
export function makeFeature(name: FeatureName, install: InstallFeature): Feature {
  return registerFeature(objectFreeze({ name }), { install, installAll });
}

function installAll(
  features: readonly Feature[],
  state: DomainState,
  membrane: Membrane,
  evaluate: FeatureContext["evaluate"],
): Features {
  const cleanups: (() => void)[] = [];

  function cleanUp(): void {
    arrayForEach(cleanups, (cleanup) => cleanup());
    cleanups.length = 0;
  }

  const context: FeatureContext = {
    domainName: state.name,
    services: {},
    defineGlobal: (name, v) => state.globals.grant(name, v),
    substitute(intrinsic, own) {
      state.substitutes ??= new FeralWeakMap();
      weakMapSet(state.substitutes, intrinsic, own);
      noteSubstituted(intrinsic);
    },
    restrict(feature) {
      state.restrictedBy = feature;
    },
    guestFunction(name, length, implementation) {
      const f = {
        call(...args: unknown[]): unknown {
          membrane.assertLiveForGuest();
          return reflectApply(implementation, this, args);
        },
      }.call;
      reflectDefineProperty(f, "name", dataDescriptor(name, false, false, true));
      reflectDefineProperty(f, "length", dataDescriptor(length, false, false, true));
      return objectFreeze(f);
    },
    toGuest: membrane.toGuest,
    toHost: membrane.toHost,
    callHost(operation) {
      try {
        return operation();
      } catch (e) {
        throw membrane.thrownToGuest(e);
      }
    },
    callGuest(f, args) {
      if (!membrane.isLive()) return;
      try {
        reflectApply(f, undefined, args);
      } catch (e) {
        state.reportUnhandled(e);
      }
    },
    evaluate,
    reportUnhandled: state.reportUnhandled,
    onRevoke: (cleanup) => void arrayPush(cleanups, cleanup),
    isLive: membrane.isLive,
    assertLive: membrane.assertLiveForGuest,
  };

  try {
    arrayForEach(features, (feature) => installationOf(feature)!.install(context));
    substituteReflection(state, context);
  } catch (e) {
    cleanUp();
    throw e;
  }
  return { cleanUp };
}
